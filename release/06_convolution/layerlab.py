"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(4lmW~u>sVt;^KL_h$4|NsC0|NsC0|NsAB`5x@oLB7BNCn-sG#<F+Q7h2h>g3?NYiajz%V%b^&po;h1-qZjAtpML<
LDnDu2v#*3k_dH`0Hh!swYE}`QY2J&W2<1$8=pSzo<3DXg3~0Dq$)rFdH~R)y}AcY00MvwX8GE$b=>rzw(i|mGjz>nv+ms8=R4UW
-R~X;TWxydwrdIk_j}+wybkY=ecC;@x82t4uBg-N6Sf8{+g%@bzS(Zv0DZFM0rhuR*xE09&hGCoC>Hy=r&JQrt%3sy^SiBp2j4c=
9`RV{+hM*cq0*|BH`bjKD`+!qMQo(ny*W^>#p${lr5X$djV{?mB~{s@EwpN_Z+vx|RkJ}-000HCOs`(JA>1x{dKatBzT>N}S__kP
1|7|O^ocI-W?5xEv(ErJ+0=rMdoE*WmTh3#4&!tbLv5-nROY)5A+-+so}OmGnV_3%+;_ZnK`t9P0Db0bUZI`bc4E@RwpN>7TQR<D
fl4SY*axhEhznXZmff&AV<WNBNp`KXtz6d13^kB<Xmi`%$_vt(5j{63HpfFQ2xVt|oba${Wq>ud_r7|d4Ke^NfkIlRa~%0EV03jr
Po2AmZByvaZjtA^6e0ki0+Lclc~@+0nhiEK&4b+J9$`!(c{QVKrYy~@os9}kxNsfR`>1cep>#CRKoCHU0RRz_U?2&E&?(}ZCy^6+
nkJbBn1UdLB4HA3O%u|d88tOMPtti%dVmH%XaS%A%%X`z^%|ID(rD8r)YCORBLZo)9;QtJwKUUe4H^IdLQzDTH3amVQxc!5X4KU5
hROhF(9mQ67(mlN0EI+AOn^*7Kqi1qG{}kKG*2N<1c!(q&@{m&l0gIl1ZV)6O*GPNDf*j9Jfmok{ZCZ=QRyG35r8ypP+t$@g-{;C
!TxwbQ3XHZh#)`aNo2qDpFfobTWpfgH{0J2SBdU=ai3|AK2J_~@$>8k^jcLD%n>2y{Q|eqiNCymPob|ZkP)?B+7*SryF4x~vmKxO
=mlo{*-N4))<6TRBEl*RmA~`b|I<t9{{;kJ_0JJgu@vbLOar$~`;9yLGp`N)qTwgqc76!I{QEx$OP-3iVxeYPSdiez2SxGP5&dO2
(R;?TsT0dX%FcKy))2m`2ACuOwm;OO>w5iMf2)DC2B>y+5-CG7Ab#KaS%DQ%M#~AG!{FAPHLPNk)OUG*mw$h=)DM@Zn=rBxrUiKK
{h|WwH~-a=hus7J6sCQn<M02CWgU9~2!f>%2Wt8^;K$kXwn*RkHzCfdk_BqQ&jGe!{~WJY^>IeD!u>hu!Ra=rsX#O$nH)dQ{19C*
agYD8lVy=GpT7)Cs;|^o77@qkkeAI#bx=r8mi`CmBYy-{4cR-+d^6{}PS1|Ci0D4rsG&R7{`+ufzFz4*Xn6Iohd>YhSJ&V68-A(%
9+XQI1fWWba{xJy<>>YE13kynA7X|T&r;6icOPGGY964Xf}o#tgyqox65d?A2Zd$UWk?>QH|lsw33VhX1o;o(D(Nw*%Tc!Jzz_*i
q;Bz}Pv~_L?X2k`)l`sctwdxt(|~qY8kAQG6*XPo<wQl<1vjMqjayQPe%Y&*E(qnb1|yd#{wEN4Oi|(c)DChakViQqY7Hg77aUzs
cOAh^tP+Yqw?P`R%a`yGn81$gjrvH+R#55Hd4S4KYSjd}4Ys)!sz`3)qh+Y~@9gJ`pd=0Pem1yibKZYh9R?+kQA?3EUd`?};y^5z
7E)A>OI1g3QA!Fzj?Svz#8#{*MJobh!=!_PEDta`w@^WVzLntLZ}Vo*KvcO8>*w%yB0Bkw%P#*-&|k;!AN3)h>DgcF|2CHmm+I)E
40W(OhZ-KO^$-tq;ohfj^W3tD{V6a=J^zKd&FlBco`Nim{N;)EeE4>7)N|k$PKnT%D68|}JAW8tr9vW*ovNqd)`lzorX91#r%j4~
<Vjvs<8GYw!A-%G5u7$~;KN}&_OLWC*%k1^6L(p^xBYc&($i@_bM?5^XyGt<(qJ_E7+%y;JF`BY_}=YPsqi`3#<~B`K9|x#sLj13
!Pv1;#gY0dK<*($IIB<?+Z+lEAv*>wPGw^Hx-U6@V-q8-M7{t@JcV#zy{ACO3{dHHSHc$WWP4Vh1aUuxPQeurS%NcD0a1r^LkHW<
{@ty53S2t@#g*yBmFsQpp`Sr6GIcJNQy;L0;3;$_LK41DM2k8jfqWBv=dThv#>GX?%evg_rJzXoii>k;u(8WHXEFt#6CHc+UhbZh
@t5+`AdPixH0;W!J{6mhuS?(LO}EjYFe&{g3z?_6oh{<Z{+}NFYY<c7WM;smg{V;|kXo(?p!m{|E{V`;bY5{s194)b!r_Ms!dmLZ
C<Mr5{04kJjsip~sU*{tQSP>G{%j!77^ZxgD<LMC3<wifV4(3dkdT#<?1L%-@joi9X#t77vnV07Sw^FVhw%R}q-opoF!UPZ-}o3l
+<p9j%n~OJTy&4S?Vw4T0VO~t=Q@47w-NwMRDN}kWg)@Zs2w0U2t_)BG*}ErDoou(P?#YKry?Z<H!xE^A_Xu%MS!U3zzFJDdYSuZ
Wmp2oxA8ThcW@TRsuOk|)s0LrK;6LEj5S%H$46o7+ugm;@6#mEO;-)3{T(u|4INW$Hz!zxNr;gIAp1oJ0%!OB4~ebrNAvE!X==h4
h;^bkW&IsI9^;2-*~mRCK>Ob0i~@!N1yXcG2vi|{Jl|+;ZqDUzq%bMmHT>=%c27Vwdf9@^4#zG&uBrkE8Y3nKpj4p<ydpF|!0n0_
h5Yo#%w~pVkH|m)2_qCh*U~O}K>N+aWFdpR<|>@SNh!M=p`Gs0?MG*Qc7$YvOX^{CSiuh<#zT|N4<yOR7@{b!M{d#S&p#7vj6^Xy
8F#ssFmma{M(p8?muoRAbTVng(GA>!7teASAz*AfLxK{1)#EXVfv6<I&N}WnAd#aL9KC$+QgR?hw6+8gt?wy^g-8c>zGI8Y?@_&=
dTbx4)5}!Ucc<e2>ppWpKt>5eao24S*^idTY`T{`H7e9ld9~Qoa)Lro=Fp#)5uvJ4BrpPCpd^=Q!kdeRM@%W9+iZk8jNG(#(-#ov
lDOUEuMxGV*&u>JCpCgB8>@|o@i)B^ljG6|I^OlsNlpp|Af_`CY?9KJ>mXwi6ow%ms<((9B45{8HB~rIjrP2SDFp*eQGUXVK#@Tq
bMtu8N;PUMbXX*HUjGw>T^1VvhS$tYXH{5&qGW-U)d-tL1}OD7z)b;P?gT5Ne4)Y`ZPtaG`kD=I)C@;<w522wfhJeYhbT%PW)ZT1
i23=J4iqV7S;aA^&0}!6nY%QbFk3enO_N3_R@m(zW|)RYWlFN3(Utw(PKH&31d}aZx04*X=13?geIrvCd9_FGDav5myNbi49C&zq
*);AdqQ!kFyF2f;RGYZ0(gKvXXQNxHze-gV(kWhwisoTQWX)Q!G}KX1ns-XfK~!~iNs6i~I<*a&!)B@|vKS-+Hd%d@48}FVM4Tf;
ZZE&StE|1<W;;Ww%QC~DfnNz!TM{PrBvTMA&SJv4FsQ-YBVl)yefRfzdOIjHGdxsavCfXCILvoCWXie0Bpc&HTn((&=M<5+d;A9;
xXPmPM-dJyGdk`ZakleGM9s8pi;}aS&o*o8Im)PIR4={P=Sqlno?7iTwbT`*t8z{GQqLty6l<*QfW^Nfk?Lc4R))w#d-c&I-xXAb
?^A1{;``K&F5?$EuEIjq@^mF~m@eT($t05ng8HkF-tw7sr7re;wWJA3RCisWWo%P2l$~|6ru9$*9PbQ`@SUm0|IeQn&3kTqLkFo!
cy0Oc7JKXyr7cflGi<miI@&9UAj>66JY>69h1$T{xx^*w5{odcmX&g%F^;YxfG7$wwUbqOgO}wp1KxBt`W8nQ%<6J(N#<f=O9G|_
A8~naNYa|lia8ldZC{GD@re;hFGh`5LKv*L&8#>{UE140@v|K`<9M|L5tsPu?##FCXwn8Yi*+&@xve`$h&Quo8%v6bPCKuk)5Div
ZLMIcV$U^xQ)w+7n?<qI{KEd9OSj2Ktckx0bODa5LYi{bv>J26i;FXAezHCUNPhVsQr%AgOR|UCW!7U;Bbcgj6o}!*PG%qG?>|MD
{m;K`gr!7>8nSwf5MD$u(U;Ih@}4P)DH$RxvJt?25T;ns42>@oq+3D@K{ebi;P)?<S?K{uM)4F7S_~Qjt!Sf6)Cx1w8~1uus=My)
2txeZn(5gegr+ob2Q>^Fb!A9S3Z#-jFnd{<E6qbn6^k<=2i5F!5+=V>u^!&khd?$sCrQTcc<gvvyeKdc9sXc*I(X^t$0wgbIFaok
2r0mT_zT|3AzW{x(bSbPlrz|_$vvMI6k&BPLjvp??_(~8hGjIIkF~@}z|aNscS6Y>7^Zp+xytr{IT84H*uiIHaOZ7d4}rC&)_ePV
oAS0(M6yU}#ZCr1d0gs`i9K=oiHDO$u#--KVCh(8_Z1kFSCDHWSZGw6gwD#@(coI`j@z>u&Sx30mVOS?;J+GBST^DeDLj8~ujZsF
2@d>4|D|&KFXG$zd=frO$H<`Ol(8fUU;?zn(v$+C6Eaeko0b`#2l7_^g_ZJ4h4RuooN6w9b9&gR7yOc(exQ1r4vCF&95359Fo>Ie
&CL6K+<9|p;=>c_GrnAs=R`70`@$ApqW5<W<V7f@$}vF~%|$vumesd<<;!>X=X*$w@{gNoYw(JW^sUPy{qjX3$H8yXItuN}oi_yW
j1neQVgcPOp-vvfv#{Og!FZXN?mU`wUpbZhiXw42eJ45R^m%c@utg9(OHXXw!&B6s9sSSUs8(zTSUm3Bw{gNtg9K_aLFW+EVA3*i
Z_11WdJHs(p%7wvj0u^_g^DgFoSbxwhz{gRg&lut!w0jK4Z2JV+d0zAMIdY`r_U9a#zVU4vthPbx8;>RQ&pa*bgr>AVs;2jUJvJ~
_&@&liv!Kv6$RKAhYV*fKh`;1MSFWIuy{8EqtHlQ`5hCE4sQ<MXnU~P7k;_z_P~$4^85b;ODtkKaJGsvgcDGFI4TVxzOs~nU6iTR
F3RS&0HE$Kfp<l*G?-MPN4!l!67m8|N<NzsNjwr)962V09Aen@x2M%@uqqX=I#wET7Hz59I|+`-`@kG7Iq=fjEG^pL0mT3j$KCIv
$w?{ZY<TSi5|{l+5~7~zU@#gDM~EO4C`bf8^wYIT30(>DiMqlSC2}=6Zy$J6PJL~AQ7l}ED(F%H7nb%EgfdtUPR^te;zFN3n3$_`
+qZscHp^$m2E2aW*YPwW49A}~^BiUyi!k;OWL7+1<cTmpQ0$H9)~c-PVs5VbNKpfsQY0Esu_<2nw?x&Uj>7<+3|?y;CaWHHYKqHi
-UJ^IEp{I+E9h(fM*BVz+l95Vbn3sRfnjK?%dWb*@~Z7^%%uj)J3!=8$HeSVHVv3*hIga85{eai*%o6Sxe5W(vm>nKQbhM;qxlM9
Bf6?NkSN{rY|v}|)21eL>i(U=%tvE`=5A>gn8hPXV$1gV-<K(CQLaNSsH&wXZ<u_N0^g)f!7#8?avz5g{GzKjz=7OJz#f5<@TiI-
C|g7^P1=eCO(!YQY%uu~79^Qs9Wx}5{|zcCDIuz`NN%VKgh05)a^}K#59w}u)#uN8AB8IOnEZvf$}*zmsj)^W@{);A@@%`L?go`)
0%TYLr;BX}iZ4%@6EiC|FA9uTZ$Pk&PM)5fdQIMixLKz095~~+(MD^e*#b??-GREgx;4`>GU+?nZ0xxpn_DxFb_BU?_W;8sbSf;N
qI|5C#%@{UA{bXBiV1}FK9cEhwPL6tA7A9wW-YS)e@uT-W0%L<m&2yv)D^>F*^Qnzv~mfW`%;b}!rG(6g>enIt*Blk5zNeiQ!Y)_
!Ylm?R(xKgH#g}xx*x6{lhyc1&lW?=`5FDbkgmXN!?uB%m*Ro~1sR%z{F3Rj?bonoMMzbgS1TtKsoZcxJQS3Fa1)yL3b&b%m;Qg3
gFnGj#^79zhrcT<l?DM8`Kw2mDKP$u?K?36Dn^{#F#U64+5GLF$QBgjf~tg*FYab_Q8f(2N*p`i<LqY^`#60(x4))|fo&LnSyGul
ZFo)bQITI_srFZ!yuT{cVr)*_+$||3zF;tmsRaf#)_%JWYZW>-M*2wwjU&o_>}lGdmjeDvd)}iU*}&K(rmucz84=>_+fFYgU}(C>
%0gwtdTfcW#_a<|%7z6`A{e-Pw<5@Q;ZdNNmYWMhlX=(_AZRZ;tV_d^<*Ws8pldZtQuSI3UUDwe)4cp^k9Y!NcN<c0v0%bRrI$Dq
c`x-Z2<%}}1&9ZNh1{rjVV4k6F0^xh%CAtVLSI)9Y_;XB?3N~LAk#p^u#pvisXrnw<M$$<+LiJ*G1**gtwj=p!9m@*y$G2P6rp)X
K4bBSkotCULI%{7>zyf1gQcYV8~7eCyp@3#KK}&u4`~<)r99br4S1Z4U(7$N^m$#1@yDx)>AjWcJQYBF8GxYH((Nin;g~dcFKx4D
oj~CtIKCkrp;3h&u6ieszoT3g-`U(Vh410!Cgbv-6F*^FNUDDG9++rJ71pdiMhy)AUPiW$dbTzC<<9D7+OKP@i-DE&zvJUE6Q99{
VL&~DW1;<!xD`HEhv3@bXnYL8HlUY^B&DG_>;XOhLIYr*aXt1QLA<APj&c(<H|7(h9yOfL?+M5m#V8}t?m%miE7&RZBiqmvD1fK{
p{P-pM+{(|g6x(eRZ&KwC~sV_*UeXJuPPNX=ONoM%JdgDBoxuPaft(;wWQ}_J%zJS!)#~v1#o4}xW6XN`OARsr<ApwLTZ80gvreX
&ok6cQyFNnf0MZkIzx7S^0>)%5|DW#yQ=9E#DIy_Q*f)yfxXuAOuN)-H5#+=WfZW9>@E8`;ti~lpC#aU>bMm=Qcjiopm1zdIANDi
zl^vEKm`fmopxSYjoONhl}f}FS%QiX7RxHak$AT11}(2T)eY*QyaCZ$!}_ntfkR!4*r_e4{7y+8)$f!F-eB@+)t-6S+3Lor`^}-Z
cODsbE2{-Ae<3iL5Z6uz9#AqX6=vJbR*E3+S3TX6=WXR<OZ`&q4=jQ$4#q1lPF9^f@(^1vLdis$XGreqxP`&*ddbp91PhO-@E-0-
XxV|UTt5Uedq8*|q;V<!&51o8+9$m~ksCABzP?{yS>RsIr34KWXZ>t%XfqDFY~4{oBmzM@-AE&H{V2J40*y#$SW@(gZ$>?ZYP|Sk
55y8ihk=Qpdb5ZyWi=92a2{t}1mrBLO`NlKEs%x@G89To#&2loE^O1^_C1FWbcCxO#&1ju9?irKJq`{1{yh5y?I7$l_`3*PDz=Us
wv|+$e`TE%>D4xj;9JPi9FRqGro+;FM3oeQdDb@QO%|0WWRzA-;u|>QFHXnG*Hu?VRrCrj47Aef{HH0n{3^Cl=c8trA_|AY(vy7T
v*hZ0VAmF&;e0W`U?a)G1nuONHit#m1pKOXMDshOwaaW@4Qqu%+e>#$uWl+%`0rPx=Y})fYZb(wsI6r@G7lti${Wk?#j)q;^EuZz
tyfAbRn_4HY@tO8Pg+B{XF9hFj8amRc<r0xMjJ;;F~#=WT??(_i6Uq?2vAq1lbng%%`51)7~kxisvQ<mWi#YvGojxXWwk+Yp;UP&
fk;3GP64JAM=c=4vm*)-iYA0)jZF$ji4gWB0a1~_1Vk7h0#G8$3MXv^tSu}~BC=u+7!AhhdY{&>_dsd=)AvxwWQtLAHE+d{MM^p{
NtFp=nvP2YO|#1zIJa3=bGQxEDmuPtbwwya+j>YwIZL`r5S7;|nTW!<F@DzJMdt$nhysL#f;PPzW|n4Un3pQ10YQDXwQDmsEoU}r
wxoHqVqrmr^Hyr4Sk$sfRGn}rSV&q!;2Z*Cf2;NF#`5RVssK`i5QP9IF!^mZ=d<#O-lGhR#=8OuVu~g-j6J6?MXxRe!<L{&J;S@Q
b*g7Te=Y*&7=MjNm`#WvhhU;jBkEc|ZxkoBR0SbLX)q5(%09_$gzqvY;ynpjB<B(U(4Y!Mt~b*@V~=kPr6i^EFJG=Xz2(YyiR{cc
Vi*5wHmEl|N61q$qj)T`u1FxLKsk`8>_`&fq{I;-)b8-Ka3EOImsJca>{{N?p}ljGNFJc9k$HNbM(4QM0CIqW3818gIFAPRp9TQ_
QbVlxG$i~m-z-3>7DLeHZz2NXg2H5YF@n$8SujMC0a}0x#-~mSmjH#=Sh><mIimg$v-N^1{|on#uPfcec<>B^Xbq1Dk#A|h@CfMl
;dkR6ctQsPLPb&B)^7F~I~m2MEMm8Y?U+zTLJI5v2J{jD2t5gL;#ig16n;cyN#MvZ$AZd1jY=`n>SFb$8cKRxI|%5zh<e&)tB~!}
XkoLK@pOrlMKKNCXKRL;cDo_0&t#ulT{SY@(4Z<Cv%tzCbh7r)7%I}@#+n?Iea0;7#Z>P5t80zf3A1rv`LgM(3n$%+CcSK_;?n*Z
oBH5r+TN8sN2r`{1V0CIUlvNWtzl%e`{yKJMbHTZ5-dSvN#JxMd#Fs5vvlIB%U6a4(7{*f;`DH#N?oCN7qtg(%Fzod<>slz*{#Qw
w2(n*C{77d00P8u3A)@SJw7+^p6m2y`&%ELKJZcJ3ivWU>Q6E~Qi-6JCtnJ`kCfQiRWel_UaE;x<t4ye)kEc`Rfl2H)3r9j*Prq_
BOw*i=yVNGWK`~k@PX^yI2t~D)Rv^tL~>v+Z#WO$qdyhYpfIzt5?PAN)y#{?`Z{Y2kUoOF9(D>UI6SQFIbl^7TL`2n0;;wlYOont
$gv}4Zk+ot{P+pfVOz3V96G?xpGyIJA;F*uQS8I|{GI|hq<A5Z(S72+dZG3d1`Z}`;NFe8l+d;|T#l!{F1h(zI{_cP(9{X>N0pTs
=A4b2q$lheWSltu&7WFa9ter?sMfmUNYNYv&5tI_i^I>G$6XB1jqsK{e?fX;u6QTbyVVE%acflurO#i``FQ0?Q2dZG6htx57B*h?
K_U5w@tXKntUGnr3X+BdQ9!+?2$?R07HdQDDM2B&O21yBvvxhieZ|D-cGdtC!48tNG2uo6H9EA1QPI|@owQnZRWQ~qN8lQ+k_3h@
6oz7i37ur3NoxV=hz&rauf{0<ms$<4+q(}}x3$4EhWW%d%cbYE-B40%+0T%8dtd?`({L)>O1^ZXauQFCUylV*as#6kHe=(3iXl_3
ke)hX-)TqmR6nfi<Y~~Z53XG-ArlB)PjDiyj%t6K6~`mB$<=ZM-*@|R_oOb_^Lu4EEJ1+*t<Mvznso1bo2`deOVn0LnTyzDMDIx)
M@kibJn|zpwZ@5s?`R$ZB$Fq|%_fJvWXCBg10(D^XX=*L=+myq6C+O#rn}uJh|{7yVf(r5N#=~mtfXWvxKje0XU2$}^dBz#pxFSH
LL4Th`xF6WEkw*$Gt@BG6`j~N_etT+u{kju&X~0DgE$O(9)yI&Wq9q3)=&W`hD{WNFvlV1S52@C)P{*UrEZrqBFc0h3L8>l%pj08
C@*rV2}U0+;<`)Vn-o-GrA6v?wn9G#O(h^ftIs!|3u~Be@WD$+OojK$6U;ZU{)lijC&tafy^f@CC#P$1&BzRs;eHQltBO%%G-w0K
?CT7V56|M#E}tHwybaOCj3|M?9H;_H8}(zrBzl{E?@lp~#)6hr3~K_=@>2S*gN2fd__||O@lfm!k3S{&ix~-RRUE8+t-u~<iA^RO
zsxrkNtWY1s3J|rRj8$Ez4%^YPB2=vDhEXvaFi-YUX<Xpp|l7DC2T*EiYAAntNjFAojP!jGDMCNJkuCGUx8Dw5z7NzY;X}C8YUnb
P3XRU%tHf_>FDZV3BVHrruvbochmuO^tXserLKkhadvcz_pk)`?=mPhRTR@YK&W|2gK46$B+v~+LNH*`r|9utR~WPW%XR^Ez|Ipy
5+pM)MooHyu$%=DEku_&R`N)YfHT9gz1b=fL5g=#Vi~v^8LQ^lZH-k*ug)!J_AOpJq!dyxrfzvEffz3Ch%!`F<$wcPsyPXg_Ta*&
B{h7-IGfjTuOubpz)L$~!IbZhIXwKD%%ooE<7hWKaJG_Os=Q1W4C&eE`Q&6BHOqP6N&|^f+@p%Yq7p?LgT1Z7)E$d*TyP@q$5i0<
3{Ga7!iKZazRU&a03MKl5H38rJ8I?|=#ovs0D(7>X1y{J-#UHYxdjybl8DUNe$>8q+bbBs6YEJ=+snVl;F`FGFsp7Gyd@Pu=mVLD
=X@I~r-jjR&O%EvHb&@6fD_kXEU*V+h)8yQax*zXwGfB?VRwB~*Bv;At%1b5d?X`+XYDFQ4TLDH266?9rIK5|y6w)tUGJ}ud|CSK
eAd~HWwB0A1ex&DWeIimasokqWFkeMbj7IVHFxe06g{RyohwZy#Up<GV`@-Q;fGSd5<>F$d`edm6%tx#6=L9>bu_IKaFV3yz`P}B
6r@#RMh6<e5xVw|k@NzqTrSxr4goK6tC#g0i=tz~Ad{i;n^En4cku378wCKQuUEMp1F{ix6IPWJ&nl`hJQuB~(zJ{fVq&CSUP99B
?Rp7J=az4?-%Sdxjrn6?jQkV`H!r~X)j!wmY#xQ!X$d@5RDh}Y@vDI*heuuoQ}P<k2h+4P4-+F=JXeys6Ar3aiSEpCveo4FhgPZN
+dJNOtqaJDj>o+(B9vM2gsh>Hj(t7l@JBkrEzc*5TdP}(mWv{%dOIPHHO+D8d-KSBbo9k;dFEe2fJ;jB6t2|soldVL=8+cLjyad#
wgmX3_PZv}Gc6w(-+xN)jiJ^}A!MCl%ooFqMjHk;-cU(|ywPh(Hx0ITHLDY%E8+$43ZC`skXuviQziU*6K{TO(8KC1k2SXBi>bwK
UNI(OOt^>3#P>Q<Z_!1DiY6#1E?tYt?<fiZ+A+TD!x>|B4!2pwMf9F*XfkeNZvEw(;=0wtiZkOL1vO@o1QKM^2ogsmXx!lF@?W2Y
@F$nO@_rj(RhUPPcCNF^;&eJWIq`md3Kg@e>U$4Ej(#5UhBc(9Y}tX)?tU2(HU?arb~N=4M+KSU?JX3A7rt0n9J4Jvp<}*CwyZZE
k4et6<8dXG(_E>OkEhA+;=Ryi`8s@fKLKmk!|R`wFn!j&amDWb=0?K>2@;C>A-q&HP$aNWL?5AgpFg`?9HjG^`Z0T5Eli8nrJj^4
LNm;Loq6Ji^^qcyG>|XR2HX36roTt%%h31MMN-ug8bZAV@Q#p`B$81`!+l{wBm7kfAi*#qj6x<0DhLfO2D;$$?v~i4<Sv%<`Kve<
WdfdrLMSG()E>K^d!Pa?2DQkgpHAaIIml*O(X^jn&8Q@BU$=f04v<EZ*0cGrMqO#D?!R+(*D6DLuJ<F6;kRK%sh&0_@h?@HW<zW2
q)?zG4M>Sk!pm8}n3EG78*QgPr&&z%<{N}rq1l=Z7F4|MJ41BN*HK0Z!~6d(^IqwSRFJePYSwHgUMn)3H&`LrLmF*BhPPX|0Es<9
ks>&gm7gh~y#S-Ui-x`5zH8LQ2(fQ!@Rrci)vKJ{YFNN_jM^U<Y<Lxx$|m@jaN9%2E60o+?6Uaq`{OU)hCd}e_<JZzB&3Rw-EM=4
N4qcqEC{5p>UPE@u~Eou(vUIAfme?lMf;)IV`{73MR8#oAt%g)&VA>zMDx2WOefo|*FrmcTv(>3r-we8HjILb??%!uk6Z!0hK#h-
^6tnxgXkkJ50i0h0t6IYc5Inr)e1?I#Vz$PB}jvlu<=hLAo_`J#?8^m1c%417-$=@v|?Ahw@05p9_gb%Jmu%(w7d6OcW5f=9{sd4
etD3+4-vqRGFV!+IjTYd(?FuG6!a(wK@jGIF?XO1f~eg%d>m?+AZ&q#EyU+s<tC*H=vA+H4u8*AVu?R8R3c0F;A{DkbUrir=8dZw
{$@Vw?w(Q~KR$!A76~+9y5!Z+o&{Z(r4z;_xgdg2NP4N}S;wJ=gqspos4>Fw58~n&Ns9elSMs;fY~oZuC9c0eQ~V|21DFG}5GXsZ
bHJ0IY3av@2_K4R))~}rfv?c~nvzQyw572O4S#!w2BM!I8VPyy7vqluL^#k11*@iOnsX;xPSe$@mQ80cEWmp{Guv7nCj*!8{9hw%
&7Rt>(%3MO;J-m|=)F~h5F|&clkG#{md1z*1~cR69Mw~j-IW1gTpw6-s>VXu#|m^6GNzL>YFwn|ob-IQ4!&J5`%|5&GLD2sbHfHr
&n{XzM~Z{lQ9h2yL)LwNw~PM-Ku&0+fQighlu$!xsVJg{=GjG%B?wp$kd<jrXa<A=fK>1B|Go*RDyW0_r*jwu4h+D6L<ySd13_?>
VT44ixBk2<HUcOTY`{Cer{DfMh7aC<!kf?QPJcTFAC|cE=8aE}f2YXbs&skh^Qm*ZJEUCW1NHbx;w0LBbPVleFE7vL^ymJQ%l7X|
3Ed~(s~uusDbLpHH*;H2Gxjp4@P0}8@p|;RKTq{2^0Brkgsv8BEZP5EhlkY*aq^d~zJ$?fMCK0<)gliE;menz6ku&qIHMDEv!K2q
q{|2TMslq19bASVdDV>8O^z1H&?NU)Mn}*nzOr<PMM6m1>dgj~It0(Edh)ZqW@z`lcjkt>%o7NXPRV+Em-@O1XnjDXmcI#PPgS?V
RqbX+Fd`xT&w=9R@01Ss94L5I5A3@PLhv9<z$gf(y!n0y+}df`O?k$rdJj1LY9{0Q#NK>}_G(OT<a9E;TKogU=X$)Rw^GDGqUEy7
!n+=a&@8$fi!GucT&I(XyRgL#D_IK5Zkh|3{44FinB{vOf|SxQjBb+J6T-o|2)EC@fPiVmPlHjEk+(SpguqSf&QvIj3@(C?aTenu
7G5Tp<6tO{WV5SXA4VRLXN*G;d7k#0NxRnLyuVqZPQ-)8>K#T0b@y>(<=Q6e+*ToLK)M95I_PpW%0ZD<K7YDK?}1%tP|?I=4vuAu
oM#p2Seb+>K6&lpb2z*q)`19+W9K}k94~=4-9l~Xlnn<3S0Y|z&R28vSEFcnWGas{gyIu?OOpq0q%Q^{YJ$zQIv{UD0M;UAA%sK2
nMlpMcr28H6j8kRFmPxgNG$a6=<k^+jyxO=`AWoz*+yJ&Yx!_ykX=Y+<ubut`}@>Fw8?iBAwh8Zy1rTqO;U^rzoAA!;_}du!jcZ1
`UYYka)goYPViiw^lyD@%E7cr1Z)CbDL!2ysLri5vvHo5y?xqrSAKfajxK74)#=}j&tJ)sexi9~f+i&DI${_Zmz`8M2cpKjCSUTE
MA?EzHY5zv9n_wu&e*?8x!eS?>(053K$yd56SC|lX@&-D4fHe2%>`97YX~Cb7e=O_*8*u-c1xz1qploOZ%B6tqzTlTY+dmQ9HC|M
fxYZ`H3$*<10;JG_Y(VEB^oi`CovnKAAHwRAGKH+`}oO{0r&%luUOZ3>`-vb5X=i$qsj(`044pUrtsnT=&c*G4(qMU!kuZIW3U<)
A;6_BS<nY?bd3u@CAcXgw03CZ8CnY;dYq-?aiOX7a-?)Sd)sLHeLQ>B@>0uzt@kstysMF=t$%&|=K#`H(@*8T=bRJYK+xALCvDE#
dXz+`*9mb^3ZZ9Pcj8Gh3Q)T_U}>9)_bQf<l!nY2^F$4W-m4uByufRXFUY9jki$_SD&w5i4OY5#ENu$ScBT0p-I20A$gnhq$X+rX
7&s4hjRiDfJqja@V@h%8w4ti;U@B9l+7QQ#Y$5=%O_4M5EY>tIC96|C$U%68y@$0rCrTxh9)yw`Un&$G7b-`JzB%#4Z=AYxl<E|5
*Jsp$Tn2X$`p01;La+U&UIA}XDa3n6pB!r9pC7Gf`LWLs)YD)3fbx&;m(y5fH<iSF>xR~e*R=*okig+IQqxt!yvJIHk@F(WWfJhf
rA|GV8`VPkR~9}vhgteDt7kfxcnXISz;z;aI3nh>t5xvMtm%6GRE&-vEae0_T*`kwV|nkd3W3nF`wq#afTkU-y;b8XuUXo%byNFh
wV;Wzrth68;<Aa)XVUS`E{Q}WV0c>^1XJ=0hQzt=pOQt@6lDb%eB`hR1Q;cqhe!(^1#h0U@|_$UMK7l>?)dBG3>3{8xo&JZj}nsB
P1G%c*z+)ss%p?!KcAQMk?OJ>+ZESI3Epj@QBX+IGY)(I1Ft_Z8L`hpcUMcVBoJ@@F1|BP)55_XOa8s9(eY6GQ%1K%|6U7d(r@PD
1Vo{9QJlETg%?|n(xj=AR#&f#Vmi+EQY01jm!~^ktJzF{>UxJBve#j*&Ca*#)Y9VZL&JbPlw6JP;PekQ%Fm`U)Sp#QOjMO)BZg7g
NzK^ncigUGE43Z`8rCLEg^v%<d=z<Fd_86xw@K8zq&!-)lnkA(C&ZX~;r+48tIgT;%%U|JN^;UC8lKYQ?CtKyDN7l@IInQ&Z}N>!
-fPFOE*oOKKAbORV}8qWlZNn^+eHJVe&6Ksp%(mi>#o;wT<U$FDn$KQ9As%PJLmvuz+CnCN?OMBb~j;2s|f6I{O#-iUhaayHWtBA
WVrGY5uH4kF6gfmI<vWA9C}xWc~zvwp6yV7E>+-UBirb+lJTX&`qVc1uiW)&aZuobD`|09&81E@m&zKlh80?VJuou?=EBfUrB!bl
(!b7?X{^iKOqV0k=!xT6>tR`b?sb@)n9mfeS>z19t;B>9ps4vPW$h@aMaRHRklEWNXC5`fW_0_#S?O`u50_m$d?zjcQLi8EfoJQE
l+Oup`sJlQh>$mZHvR#nU!54xafKh85&_ck`W~G(oni(i{62bymMg<=Ms*V!t5--J<a;C_9B<hA_H)|V_*Yh~rQ1a~%WLD%Rtb|)
{k&xGq*g;Oe&rO_d|mMk55su4ke_5`vckH~DMkOBr=+{<di1?9_!TnIM(?p{ojSUm-y6rQhmoSOGvs(hf2l<I@?lx0BYkfmB>bh}
caZn5R+K0mR5J+d{Vl25d}x{mg|EGKj`b(Ar!G^rJFsn+G&|Cs8cR*7D8+YZ52@7NF^(C;;>$2!MuTJab(2J<wJspm8!+9H9Q2%V
SS5w1=CR~hpDea(ORBxYwE^;ZG^jdP>wzZojF0v@-&5J%7e1v|5<hD6t?41RhmT3ecE|9&JFjHliPO_4nHMe9U--?u2*;{VA8A}r
!sNi2k5a6>&BKaiW7R22XLS}m1J|_ZG2c6=w_exURhLR@(dpuDZbftGZ7gKI8h4TTjg~mI^)l?xk6x3_csz+?txCOn+D|M^^ZKLP
Uv-xgy^7HHyN_J}QY=K8Q(2^VHy|O}P<d+WUy_rX*S3W}SN6=Y5EKq?<-e`Y)L!WbQk1}5;)H&66d$<#QQGiNyXdwl9?NTGeFir^
S6Lp`nQysf@4KfqQ8-d0_U%}>w=cE@K?aaBC}WLfZV)?~pJ)L;NkB>jM>p_h8Q+|p2YM=?2M5{Z`hT6h=lFT+*7Tb_NcCk5yfYDH
rWG!6jN~#|F@#s^=2#cIf+@qjE4xho+gr0$bmGbtJ|`U4=(_Z9qJ>~pZ{RzrVNps6)feSGFB*0$Q`Ln62PZ!22^0A+5+S0kPe%yg
A6<g-F&@o^o+nT>!~A^s4pWTM-ocyJcyq+p{XRa~=dygC{l9a!C0p`_O;R@9c#UiBwIsPwAwdoOqO$(c&xt?@KtWD^1F#mDKgfLF
wJk6>R?k;N`z-D~J|8czO5L_9v_gb{YhAo!)9Ks^@6oX}TlPYW^HJ#%y8)*cVX*y+xaGoo5`RFJ>C2KNpF@DThYb^8KMAxRWHh+l
rKW>lX%84WT@uFNfHWb^4LNMdBT{))$j_mq%<z6}H-7=BzMct5@*Qhio|_!+Ono^L&54DHTC;ks*-bb<?+tlUF&ktI+&Mj$o7J?H
n22tkw|7-4q}CnWl~qneDsm%ntM|OkZvb)n7CuvQCl5CMzAM$L8SDk62z>nlfMQ2HXmCT)oQ+f|%i{d{+K-PQZ|kLO_Y0|9o?nEY
<TRYB6i|i5#cK)r6<fS!Ti0>l;?gz2vn^|pGMGexGAHzwEsl{kovtOumfRVHP*Ap8sCQ#y0z-)&t@`)PWl+^$=I-@W<H>g&9zmiw
rq_)vUUZNyfl3jDgkeYncuT6}o}M)DrS<16_oR?WT<Tt>bTY)LEve(O%-uJpMjU53pmXEfuV8rZn)*BYpNDN3d5iWyeP3bN$TC9^
Z+1Lh1jW%xvE?Dx6y}-{OL#!9iapMHsFQ1i^PemBSJN5?TTN@vwKZ<RjCzNJ4nufps-Zyz0VhRw;pDnF=hOysyfMQgYFu_I06A_(
R-KkzyJq`Hq286Wa~ZpV%{V(G$st1YRyoTO%52k|Y;<2l+nUPW!Rfz&f#CufW~|qc#3))a@Lx>3EGaU>X>OyqTHHlldd)YJt}#S@
k~$G7sGWlGo8;Kfy}Ns3E@nYCH#zL(nxrnxmKR$^q%<FIx&cbYJMM!cbE{T+<9`sm|5Ue&4wdoO7s#?dE|C(I;nn;a`k?*u>3Ozx
J~xMQAC<$ou@7Bn8rQSw`upVHE5WJdSk}7<YkZ=ii!~jZuc(j7G~P&}lVHY}3@F1{-g?>Pkqs+D0xkW+3;O-iwS9|y)nWkBm3^~D
#SyvuSJ4vVE+L5VHm0sTvADO8wZ0Ndr`5@sD?AgYZXw_r&x<p*-MAAG7)f)gESFLe2$<qVOx0j%KYMq@iE9?N;bGxaGA;fsubBq`
P);=mvb)|y#Sf!`zvo^%*`qxq_k|W}N%eP-g`o6^Y|=O4wK~xx+BBuW6~ob;rl@JFe&M*N?-PMyN)n2mp|_UK1<07@ScNpn8WC05
*TolwEyf~PYFJrRjgMltDvp0&4J09VpJO=`PIK}fHI|yqzR2P;-YYr3V(<?*pD9(Bpk@s|fKWp8)3Rb&t4aK7yT&!++#GK;K<lVw
BU6rH?^Ikc+;=n9JtTjJhjSPiXY=*13&L;*W`d?$mY$c-UmPHNFb)Lh&zR4A=is-(QnnrC8@F|LxeRfg-O62b*O+C6NEJgTkB6^Q
tuhnve4wOheob?+QaCQSv~_~ha=LUTeQKDJ2Y1T1B97#wwmNmmSU4Y58zQIg<2=63Jvr3N&-9&6O^Mon5(NKT1jx1sg(*bRXAzT8
17`*(n2m$`9QA)~c-0)k&JRq)^n>wN?c@BPkav+)2u{IY^!VXFMEryQ^ef2|xL^OYL6zk|fCT(o%7Ia^Q%W0bJusj-fE(xah7x|>
^1}u&>9)8}A5qd_0RyFmGf|(iCO#Da47FHL08K`IcSQL}B_YA7lfP2KlW)p*IQ@I@A6|*r?jZH2<{1hv;6AAyxiowCR5z}ZiF|&V
Ze?BSyeb)_xb|uSBKGwM(wKt)u7I!7exG|w1@n^pj2aqXDhT_S^!oNs)zQxwwh3nkNXL(|d5o@P%pU6(9<#6>+(Y*P>h*heYB#7g
%VZ8G<6$)>MnK>Y%mn$FX6Nkvd!J{Q8~s<)>f^m2$szCLq_`hJn6dZ8<hJ`RER^EH*m#{dI<ZjkIELC+Gd{aaKdy?(MN1tIN~~#7
NT4*Fdc~Rvy{nx_QvcI3&#&Xd!fR`+_r9wb;p~PFzt*m31!&QHZIMT!nsYaL@C!DbX7GGULD_Ez^357THP@6phKpIh(!fZ^WrZ2|
$ypiQpi)jc=)0b)I!h-9*IvT4ir%Q~_mzBFnH&4-;A;W>wEXdn6PSINch0e<nwEyRktMRC6ANQcg7urXItC3pacfcWK}h7ovPzWg
%Hq|NS(s;D*b>esYvqKdng*4WI27uwS+(iR^V1i`(QU6>>{irPy`{AZz}AaQQMS@7gl!DTof+X_$p5=Y+Hql|JJ`nAiB*>LUjrwV
FPUD1F4s_OUTa1XX>PP{4|S^a7Ha9Eb21|*>`>}g2G0q7jx*#Xtt>J_LcbUgBYZ?&QA5wL6P8IJz@Gvc+vBcm3$8xC`G=k)37yUr
Q3Qnc0g(YIEM)*7IS8Js#+4S3oNYs+M0C~PL~+_Yj7lan+T}-ywYoR*bPNwP1ArEk&b(me@2?+6;K1ev^GI?{w5Pef0^A10gd!Qb
olS*NG?4&Kq-*`<0s(QMv1!*ZDSASkr={?9{C~e%gXc%3gzTJuZ994p1EgZeGHpRmz5jfGfw)y99zh1T0a1Vz0!i0ox7>G6(>3ik
?X4HE`=_SvQc<(WoHF<Vgn)BaL8oWIY9xoTK(o{FZ+Q~ow@lDxO@c50j>}1ZqUKro{`g8pie?H-=`>x>E}b*omkhO~xtZ>kC?#qb
p&F0{V$V(tJhBHmn--h#<D(*+hu7ztA4K0>{3mFAI~-2xn<e9f*$%7Ll<l@Lav@{_T@y-m3ovSIrpzE|FalQiI8f{ys%p51zsd!`
kz)M-Kw>O&bfviPP*YtXO!ec=v@=mZjX<uX1qNz|W()z@Le19uP4u`&L9y5hYHm@QKU?hEyr8|^*ip+`8Qdj-(9*MRsYBm=Jjr=8
o8f&sl4@8lA?L?pTsOOm$cn>Acm?+u6%D+vNN#Z05BYfQ>)svt=v-6Ejy3sHl48mQpC~6Q&}Zfz<Z>)b2fYN*+}bG4$%m4+x^8T2
DVS%L<cm8qx*&8jTF*@_QdueoGBeZMaDvcOZ!0PcS&M|k%VtVIlj!XsBdJG<c$W?b0Gu&A*CXH_!%zu|Vy?I(f(&R<A7veQJq?Z!
1OmgysqV=|l`*ZeL3)U|^6bb#`^o^sV6i}isZVqS8tL12{t;i3w%U=~SQE=?8(mx~%%!Ga3R#U<8I+4LA+eSNr(FKy^n=?fSWciV
_DO~JIb;hsFME1(=K5Q+Wb0fnz4IX=L~SGf0ObE^!_G^x!GgAeBs63535=Z!{rNjXeM~E#%Q7BTkl7BF@^(x-@BEHWssGdV@%=$0
|D18%I6yW3b_uB;))mF(C_l|D{zGc;sY{SZBoav|2k{>cUyo)8U8$O|Cdw5yZCTh!JHQCU1$_B<Fq$kz008?CKIowzat9Tuxz)@W
B1eYX--h}!GvcShS>qo0Clen~x28e8bK`u-WbZ$A0Ozgr|Fmf0+J6%Vw*P#0%g!(mcb=n}&qV3!+da_YnkLfIqv4_l=XPCwu6Yks
ccBQx0>gK7nMCj~$W$={>_4POlMVFkgb#}OhM@mNz=EKAu%QP>7}@ZCJb6mU2ehC9geIdS!oofTZENlLh9bP9@>~1XN(7=8q4)a;
bF@)qq5Ns2&rO+oXb;P32fRUvJQvsQ49k4}9j9siT;#-i$39n00OrZs7qYblIEk?J4rO1-fOk;kNi=1Z`Mik}5>)=c>Imz8ZiD9+
0*(~aw@rFk6OH3#tq0e~C*69R3Gm}uUhBj8B@p78b9^<^LD_`X@bzcX{4$r%;lEe)d$p*|T`=?y-T)O)>v4zVAp|55_0~|TSAiEb
2{k4_ee3S~R6<rlLEE`s3YsHfguenmP>lA=nQP*R4;5^5<+W>y-H3q*Nc>0UAAuoKs=u4i5fDF35P}I)`_8ueQ`j;pu~1?UB+2K^
%af7nyl<<JNd6iT{47nz)_-CdzTH_zfTWiW0SL{leZ&zu9P(3<4iMwP_Xfc?y7boFiM-js=-`34J}*dN&AbZr+ru4=Zv%8JDPhp)
!@NJ)-14iv!!rXF$!z4&&rWh<7CovWtp2v7-iGk;oA?`=oA`ADc`QH2`G2_ITmkp#7&(R|N9uO{j(q&R64Y+H6eKQr7gQ_v4iMZT
U6k=>hy9((_yD9?{B8ytv=|hixo|-irPlL*6W;vIM)1}IxRQcb8=|qjbP}SXR*9%1TN^1W8pCZpoJFW6UQJg%A$(fq&Hzv)ihoo?
*68A;DsO5st4Uf(OFZi(bxl4y`n7q#r#Cr?H`Q>m0aa26!Azb&MLoGuKzAFkYN#2*vucGMm?OC%{_tyRdtDgDEwQy=5J0H=7awlc
i1HqH^jk#5ld)Wm!G^rF-)C&E?wg9LIR3>8bI)gF2X#QGn=*J)!&)(;25(Bl(j9Q`i@T>znnkrFf*UH2XGssqn)t=Wal_ou$FWl~
9}BZJB?eY3sV8Ck7$REh5I{Zz3=qH_))1l3L$SY~a`v-qDMqk-{2gYtN-)C^+$T)I+X8^rkio#nQKT!0DA}cnpl<3P-ee0Nj%1u>
T=4jRHTCDI=}GXYNco+gDe?$VpH44xr@D5v>{J7_jgGa{e=4AXuPTVrou|ZjD)%pQf~cDHmwc7~j(lFBo=@dm4N$&_$0iafr3@0}
DkaFF1sIfVR)yIzEV5fDhRPqQ31Z7m=3TbR9jCDYZT2tIFHQKt_w8}29hJU2<DSLlb%c6!$<dno^iwqxyLGGG(5l5223<<>hyjF$
%f+v=Nx^*0NdRm>f}9oEPzx445zwj4rl;CQhDM<zqi@GMo;orCA?{>9YP0?G`nbyO=KHim{un2zY@#foXo3kwW~cVm9nz@o{;8e+
qVDR-*I%A%&#m0iW-a#POAGif?PyQn$1?x1e8{sGepq3UQzQFyg%~8!qXi-OYQYJq6vjm*_sC*{i%4!1L5eq%g)AewecH%!S7L<7
(1h-N>A|DDMLx$tR3hVM@#Dgxs9*)4+=QvqGgi40C?@@t4)CffEO-lTyysXf$NZgL*U0e%K^m+4+%$@lr3x#!(6*`r?WHVxnCs{5
xxaRrUXy6;eC2eO{;iME`<Q08<Tm7T-EE?|pP#?s=1($(d6i@E2pCx|IeR{PLb}4bi0d@PM<Smcxo`HXd;XyC(Zv6`)KGZwW#G@(
$(6pNIHJ+kWFB3yH}4TCt!3A@zt~ZV7MU)r<JAos%M+KXb1DMtDKiKiCqf1Z8VDuM-@9SZ-?F-B{a2G~Ce(1#R8zyg6}01yEz3#e
L)TA*G#Q%Yl2lktT()*z-8&m->+9G70v9+?-1s2l-ALDMIzrIxMwA60sT4N?k;c&5&SOn`m4kHn##N;qCzw>L+_I?e?NH-XfwNR8
oxi{NwG&AbSM9Cb_4L`2n-h9f<nY(tA^3KI#y^;`VhScGDW&vFzn(O9YXnH5{v3ofnnu$9r|=CV%C)v6s@RZN7O^NZmkdw_MzfdC
@lW_<5()7Iu_b@n$^LmPn0qY_kWM9`Q<7u01?osXBm$A3<WSI4bg->M4Gx_LU=Gzu5|u+k*b<hMDFC`;IVq%CN>-5M8Ud<eN3sr;
W+)Ey&!<ikTv`r7Iu8(6XUvBRhp?1(5yYcH8JtBT9%0qb2W~Ll(Y$|FPW{M%@9y`VI(7evpN+#tQ$aF4%UwUZe!FDp9UUQ|0GKQT
7(_)M#mF7TBod*U9Bv1Snt>zGo*}W9`dsSwDklP{g%UZR$i#v-iZlq548TJWV1>X60Rp5v0VtuaoRPVn295OO^Hnx1Tvek2*CXOY
@f}j;a?SHfpc)oH0&rl5h|q3uPUw7hnIHgxw1f?*6CvVfiBZ7CL=1f~&LL<RhM)#b+7wv$h>!6rD28H`8didpAb^+xWlD%qC1ia(
bmPnSWBRoIt6Z+lx<+|y=;xeTy9v%8>ebrpFmPmdIozz(*_KLE&`5zIEx;txTUtf(w7qa&ENO#E%AXzX^E%C+Etv@tP&il@dbqG6
glVG4jRYvE!4V}!7C*QTaf|V|t$8=k_s$4K77PSu+3uVOvl6kDrPRzJ5`aG6%|7(?kC}}96Tje|3zq&H@X7w9{QY^-Za<QK^C$bv
G5v|4Za=R8M)MDDrvwQyV0)c{&m%+w@cvs)PucSL<+A^#7XhCrFac#Q3nG7U?2zk6K==9Z44L7$51($n%dG4$Kj?a2{Y;6*9>=lA
;K$)r-ky_%!VFl*nKk8*!S1y+V?fuA!$U>XKaRV2o)`!5o^l$>F=A3A(6|^HAIT@~dI#tegQkgKA0R2TOwG#$9-7G}Kc`DwlW*s7
=;}kZ6C`dV4It}vN9sF2)X_bMkn+jlUjVeD*Kj5*p$*U{rLq%CU?&9g8?%)9gDO#T-oK&uC+qE)FBb2T?%Z~`Y)WtXpMj%O)X;Pf
*vA(?(JCOBr!^&pT}&2P2s9CnU~?XM_!0g(FWT@p@ZXFWj%i*e`siSTT~q$Sr=s-<a0Q21aJum3@U09Hk&~xF0V1fBPAHvy3vfpJ
9_<c3S<epB%*jOt{?&_V@Jpl8kK%rRwC>Xx{=|l%{=xodlYx|=m|&a0!ZzigKW4w1zymDkn{k&q<lo1{HHOH*e+hORV9T~lEQkkJ
;&^2Cp6$c*n~$M2UtcZRF^Vs^+MQy$4^5!aAo$iwz$XGz?J!~J--Y(Tl1ootZA=Y+I9WPge?b1H_6PHq^n-r=1a%nhWi<nb1Gvg*
l<5wPF4o%^<&PBj&L{a_LGT$01chz<k_5y6DiDPhRj5mZ{kc&x2Q(krG&;KvxamjhISz*)`;2^{k9ujt$$m!XVcPKzykvw60Ez%3
xE6#?y=s|GzSG)_CE6wA6l7=tQ=#cx50sXJmVV>Vb}t3!4O6?Tf$0v+Cq$R@<Kf-g{Qn)^jl0jSVCW|{fM8#Iie^*u{%&8e(e3+t
Vmin>odZHn3A6eL>Yf^#4=Fu9>}#TMdva@Ijp(Um;|+t`z&;p!`2RHgiMjd7O`CFT^8)Tnyq6E?=k{R^f?Wc2IXeRxsWv$c6W#Lc
_x@g8cU}|mL*NEHr1x9@f}67X-JgGRH>iOpydH(=H@<MFNOgn*6;sntGtD!fBZJ}TKkOf1Om2F<m!G4fPXIXz?32GhIGp~t|A?k$
dkb!xYj__{*?@TVgy<Q~t-83P!_Z+y5{#CgQPO@qhkl`plcCJ%6zVu6DS{uvq1qqgw%g0rPb0^)rE&ltt+~RqF*uJoGb5N04J1L)
rb={=x_e~(aR1W=7vMX(&S~|SUX=AOsz849_JSw#0FgoWr^HSGaSQTD8YfTXS|xBm1mOND%=jMM{m_R2(9Y&nDxN2_(0xC5X$^Vi
Vp3kS^6un#8+U+jH$6r#z43oRxc8rC=R2_Vxk-LQxO&h1yEeZG3ig_vK3WIEI6&EaVu3WBobW%q?leD8j)-ok{T7ASMGa9~!v=1B
Mcsm*TPNyrdkmOQaLRlQ&s=)_Y48n+x*jeIai_dbpyXiYF5(l+431uog?%Sm=u<-#{_EEF>9<8dKT#q3Uj0zXN3$Phn+|8#7o$3Z
+`Qkty|CgxH_he@EX7nvSh#~#6RsrHSdw<!ds3T105{!2uXl(>YXtQq%ZdU?qIrbi3y)1tS`TU_`;4JP0DzCt2FS=QqX_l8-dme%
ru?({^!WH#d=qKh%^;lPl&7=UO@qxA3$S}|aiGwjvTaIR>fx5#@65?9))O+wdWeeiz2N)*ii<GPeX|36ACKAg`@R0pAGpoDI{&bg
n84hqB+7oDAc5dG^rEUFr5n-|rDFxiB#aN<cqiOX9-we=G01(+<Bn^P`jr+V*w{Hd3Y5HDL&&f_=cXRK8+yWJpzn5`aQN>ue7%OJ
`U|0rwjVgf7uOiqah=mKvXMohKp;<ulZ<tO_|S=utxPWO)r00w%4UQDLD+7_^Y#5Mx;eA!KjufoeWB<l$MIvy(D)JVAA63ExH@ok
dhBoZ<2qm`z{g|th#V6!)NRVr)6jDrL!(mR<qv$7#qPlb&_~y?M3LTPZt7ZTlf39aJpBIy!wQ-03@gbePZO`<5ADDH&h_>8C>}h5
i*|mL``7mWW!agFsr|43pm3!6eR6P8N{Ngc{m-4R%bjk9-ibIQ|BhPRF*P0GK%dWZNayE=kpIka{fJ=6KXTd#l3xqAej&%hZ03#x
RR~YhzkuOzHbZnGINb;D4ycQ6AJe-NNsx+!A|H`ZlR^qujFuT;#m966BoB{gD5MD;_R*wW#uh+OSTiv9>pH|Ku}z+JoOpO+q-wzI
0L%~qs&Sy2Mo`j0^x}sS0|OT)vP~34m@%VZ)0n@ZVWTvj1d0fM?YY;(d9w3(aTag0Ivh*pCtxoG|CoQ`zYnc>!k`2v?;|bsKz#}y
(y7bS#^?L_g5Be%Jx6zRo=yDR55SEI4vqco{MAw^PUnALyGgyJlj(~2NXUEN9?Ge<$^>itdXF!K7yic#n>H)M>Dlxgda6^uwW>*i
k%8t=6k-0y=^kPYIs!k>>pU7a8jsC?`O@2Ztltejoh9h@V_(;ZJI}$i)?b5mpW<@=u3e|k?)Q&I53Vmhy07r)70TMb;@`9QTl{DK
*?x=iy`fhgzeL}+grE4VN73q^FQN-p-p1!Oo~S*WdVVSE*KGS!g@@wK+5gyoW8`{wx<|JfFVE90{~ePVivAty{n}Hp{ZyY1v`3lx
5B)mrNBJM>zYKmIeCoPZj6YU<d}QC7J(_z4DU*)8Zunw8-2#TgNaoq8qF7A%V&~TvnwUP%9owA5|1Q3fO(*ZGCkp!mjT^_m@8|cK
CwD#}Y@Q*3D5(MNJ0Me3KFcufvv^VkV*DHxxX+Uxmj0jE-QTCYE2{?~R-kW>UcZ;*!q9}qQ4+;KI}@jgJM=&Kf1KP=5f5IyeLdfH
-t-^O<%V)3`|_PRrfitwXYH47e^wRt50idx*8SRh%#Y2|yLl=Ef)kHE?*saNUsqny;a#Z#RLiW`I3hdr+<7XEiUs}3%oPAChl>xy
yW_30h{~2sHZ0g;n*$};ZOn&@pnbjSPl7xiCL)|}b5c@vMFNJ{3tNvkZuEHFB{bI>HMgJk+&A9M*g)2wMt}azrc{avxxRE@A2ALJ
2!5}E=$ZRcXlq8%jS+^76{OoEr75Hu3KoQ<p`oB65+o>f5fQ5zF&Y|**0gJFT5waF3;HRd2#QLIiAI`Yrh=LZN(vHWDGG>M0O18t
P|^i_uOaZk;G!lP3Mfh|ut`A`Pw0#=Ow$ohJ;Dar8WNPGC|XgN3PdRwl_?4lq*#?sBp5%)<;|>=d@+VK{jqy5VeBZUc{6;wf36Tg
Z$LYlpaX$NDIyuJ$c}olOhfMaz8y6K$H$E23asgAUiZTYe+EsvV+3LWC<Q#2210B??m;Rw(NJF)^3If*uB?-XqXA)38cFVRCbAw6
`kCzZ+U|#4QXkRjGZ$~96w&fUn4$ngbd#1ls^;+gVgi;5wMwA+jz|DO0Tb{);UymBUJLPSP;}PuI2)AFfZM_5WAyy%5k~)lfe;>J
)O`g44Y|vR{f7{peuiejjhz&ePEXX*bK0D1&!*sRI3Z7Y{m(Qi$ONRW9EyH+)XXrpevY1rsk}Nl#CZL7#AcUkVc04O0ksX31Aqex
BBeyDNn9Z!%PiR2Hq@aLVGc$Wm~K*r`|AyFOToo6RM47DB&|er%LjzJy0bG}8=0mKW=tK;uEwPlK-uBjXkC;SjmFTxLN}FyLb3_W
2*8pl%TX!`NF*)b+UXkOS8PNR3|~BHpbAnaO9xM041r2f2lDUj^z_#s>=*LJ-rw;pzn*wiJ(3>x?q3c~Ng@&nLh1)4W{+Rb9U)?u
Z@9}qnV}$`!~8R65J~P;QUa;mgk!l`F^72j72SO*z1Qy_G9%-vVJl>l`t-I&#{pTXVq_vgg3O1qd?XLPP~qXu)t}du?>AGnNBUgz
;6^>2XbN@0JOCXwYyrUr`8s&JWCIxx2_Kk`<Au>8rIM^iEf)7Rq|6d@Ao6aQy!)<jLuayU!iL#;ykKe0xJXtI_Vz4MRT5IzV1sGS
Giy$1!v%?tRIt1;$;}lB7(0{<br%6`QX^Orwv9!j&ugg!UuG}JTvvyp#yk=YAjo8v7%~iwC{Q$dm1fQ<xwZMquK0-_Iqvu!@2N{%
E&}j#0)i*^RB7zChiY)Rq&Q=tbkv7vY0?;CL03sT84o69f~1LYa;Gd)>eZ7ZVY3q-)T}csYck}dQhHctJ+hvz<sfAs>Hfr|m>aYi
7{U<a5ESVJ4(a`*37LCHSWtCf*`0Lr2P?qAEz_AJ;jqk6p@P0Rs3Vo4#=mA!YAb1bQ)68YbVKpG<b`8b<K*g4T&LhApT@UJRt`#{
yKJ4DYxs4Kl9GeRzl{e=%HW1*CEDymmuxx-LQt`#>Bb`zWMFK*KU%o#RH?z`Haj;d)2@o{oGM|mn_(=iTxHtUV3;O$n=s);InJVY
NrA@`w#kIwcdpzL?S;g9pS+HLn)f`A6Zq8g%By9BT1d&CV%v}<RttuCyy1%e3&6*3qQW99F%frxAqs-r+a*;gtzGC+I$d1Vf0sBc
#(o^S`lfj#ek38()$p^nUY;~@cNJ0}XLc?ahEsUGV9L+_jIxm0^(yFf#+;&2K1k;jQ6Fr<$y~o5ZESBuF;*XuyFig&K4xrMouC<y
VX=H5bd&YH*W_280P5wI7BOC!M+qURGx0Z*r%t?_o$%)4_I51S0l_TAkjNmzNG3uU|BDw=onEzi=Paz@Kj+Q-Hul`}b|+SOlo=5d
dr(Dw_uYlwOf6C@5<4n4YSqw^1`#{1WJr^3Qx4_?lOW8E$kF;zB-YpIkbwq48q}#7;%OmwY|;`MCQEZX8X|Xb$do9zeB%t%yJAT(
tWb~gO*jWd1F0I&AW#-!$b@Kw4vV2puhLUg+!AVBXvr8YKx1=feM7QSwK*IaP*UYL<3qvC*fl>kk>wVGke-yWU`@K;do+mk{>L!l
-6R57*@jZ-uhy61eTx8$!Qjt)PwJ5zf;!)W1t51DSvXBzR)s9>4#q=}N#@z+;z!?s%;#AJwS*(*@XMnn@6)?qfq9T0>PQ_|zqvg)
9!PoD`}(a}EPqVN9GHzA5oB<rRG>xZx8%aL@=hwo+;)w~!*{}B>et|Z!~C1Qehrfj`s$<(WcP7K?rdhvmHOI?6drFmWZXihr;cQX
2=b81QRI>W;PuReH=sz#0(aKBFe)HPa^mGXX;zW*P&*CCz5rPkvgpA~Aqxc&n#@CFH=5MUXSqBRWI1K?+Tk=beLTNiYtMU%!^~lK
wEZ6kEbU5hL%|N);j^fDFm=94ns`r7^WQUjI5<np`aiaQaTHM?j6_}z9?9{`yIXS$<=+Dza%Z<X)laY6j5N4Zig<Fx50=;8Y&d^^
jDTWDsstqv&>%$x0#mTfyMM7<j1=gt=2W`vJ#XJ{RWfV68pgzA;DE&0+w8n8906^;OoQmyaR`-EBoF{l28&hWQ%$(y2!m-=0wfR-
I|znO9?x2^3663AISJ6IfOD2?8kT~fg9Qd=><W~b2s23Jb>?W(9wZIIevM|*+4h3XzJY^RQ}!wV1&~M3t-ae(#Fb4saI|PLO=yoF
QzTm3FE$Q)=CL6P*0)BET&2R1)@a1*5YDA<9nkc|+fuIzAcb^EO$HhLve=)^vm_z$|Fy9mNXD=7Kr#Vwr|e?L{OC6Uds`A=90$8r
MvvD@j04$3ujpy1K<yI{&ZRO4C+F-PEBKnYmdG7-+e8nMM+{DW;>q8-)#Ho))eFk^@!J#mbGY<mi>l7^?*$PMB6iUL5}%c2Ap^xx
$(n^yjegyg&7`05vV;@1r-{I%f|O6p<Jz1nWL@UU2q%deGMRbifc%_Y6cRx-R24{p@{wp2(r9$LbRkRcmX|^LJw9%E^YOrX)b`Pe
xP`kHA3?aewzO@mvuUeTM<y9k15AVS_%kvPAF=)pjTQ>|q&dBoS>nDjL4r3?SoFa(fC{R`nZ}Bs-0e3g4C@n<Q`WC8ZA)k`1xi~?
HBkfh5dy>!n!wE*QCyaYhet5}?fKaKH{930pRe=DK4^$44)pyV3!m5gJ>J*=2q7qlIcwTGR7aqQua~XFIG?ckfg-=e(2jEJKT@9T
Pt$Kb#o}H*jfF8DD-#+DsBgb(&TCY^Z!3Vi^voZ+VWM6Yzk@^K1&a2a)H0IHtloRC$1)R{<g;!)UQApxDC99Kf@Dm|{8C_-b^J&S
)7v-Yz7@<6qFlrOH;({+HA9xyEb+^@ZL!mY-HU~;AK$2;flO%L_p$psXycF*I(aaEA1h2pnun*IhX#W&;d{Q_^Ob4B-r9>a3S2VR
#v;)Di~C_|ZwDHVJ*(+)lR>3dhOH+_GX}v($8=6PlocTy*bppHjZ011Mh7hDq~yP!O^1im?%F~JpJn$rkRE0@l{{y?2K7DEq|H@=
%eUKpRC5NV=kzMSNj;veDk~Ig_djl)Q|`;q_-MtYnyv~n&3Hs{Ry~F^8}U^ch5Nr9G<eL<!s8g4<8@WHHsWL^u`|bnySwxePW!e<
VPB)9;r*R|)!p3eeMp~t*Gvygr+k<zCYer?C$}?w9~Ajy_%ENv)s3s{#Q^*DPXy~(@AR9e891aZ%rpRek(m$4&2&F~nR>oU$4+N<
-e$F#8*Km|<VW*=-y!~$LBa^cC+`mwz#OhRbR5Yc2Z&SjfI-6n^4K!L68~55z-zO1(9H!irOP~y*LA%Xg&`y(^ip4kG@YHTi8Dqq
`o;Z5{k;p+AFTV%qltcIqn;kTZgqB;!V$FbDYVdjXO9jdm)B@?W*kk&+JA<W?QDPNFz266h|09Fy`LXi-wz{4BhmtQJtuDpTj{);
#wTOK&PI7zWs#~oMqT`7WHf(ax*zDHa01JKyI1gFcLM;pf`AAy@zs5}??j3O1aY8`<J~~%Filq92PG6;6k<9QBq(9As&fTNBbsOf
>@zALtypw8Ow1&}WXM$JB%ki4jgSx#6kpcDsMjI@Ar$p+G$K)1M+M@QPu34BByPvYAbkK#V1Z+Y3dghW<PdurV^{+Eb`~(45f3he
lm~>WG+hQ3Y0{yPS#=vy#RwP*p4e5;mx(7KiYDP<<AY~AnkR$F+lSbpbZ&Tbf7)1TF*ch|8l0f!bSbc%3*1EG-3~AVaNNTUuu^y6
rcB5w6e%}y(Yo|bhIo<AcSqq?gm6jq_u=9@a2e!pgX&P;Ykb2y=9&BrQ8vDdWewgyN_D5bnAG<39uXzU(cRRKfXxiH26xwq(vz^G
uu&E=wDE=<2zt(G)t&jhgI=IfNiKzrPO6F@E}$rI;mfFGmy5vYiPCL+Om%q>2HxF)=6M@+Bs2oRc-7cDiSmhp45yJwZwhK5#QBsp
Hu$u@y3uQkf-Hz*f3Q>b<>Um9nc+{<Nb-4Jj>AL$PF3^o+gIeY^>BPd32|l-Q^CJiijDu0;8%z@e;lti*OU2}ds*H1{(d*S=fI5&
`1|wUA_sqMr_NhAV&t3hR+snb9u}Oa7rn6khVqFO&axUeWL2pxFf^;X#WqaJIWEf$rIwp@S6EMV>)(&-fYL`uEpVaqLqKUMr5?yU
fS@b+@#-DGUyCZ5AI3nAnm;sngbgnulnO`8plJe>L$jnC0B|Bs@83`5{y+{tz5V^)`<EOJI3j*0v(-W<>pxNq0&CZG#&d%>CZ`{7
$0tDQ!v$Yj9y<7jlZq!AfctnRAp0?jw}-ukfa8n|O5+2Fq>zXiB3deIMv6j;Y$)NybpU=c3H5<D{7oM=mA2s*4<iU;3XkwVPoF{5
U-0}&`3DiuHsCUS;`E8~DjElx6N$kA_{to^2J^XIqYX$G#XDpUjl*OyfCQG2fan$+f(Ok0{(QYp&p+f>HJSF(!2KebeF1^(U;4}0
3lf9Wd%*3;lH}MKIOA~g^y&wIpVW;6z(h>OszkDH_K(^t3REe6n{wxKB*0>c2UEn|kk|zOqzNET@BD)Yk^7E=gtSB@HbYNXf$qt+
eR^6h=BL2@HYGQqx`<|p_H08<9dPW~g^e`<<_skYnsx``o+re8hC28s=aPu|7GfCS)P+e<kJonmHHYAr7)%o>>|NMR<L%c5bX1Vw
lJEBHKc6}eudH<kgdxo0U_6~qXolEBK<p6@{sdtmPow4^ae4dFvK3DjPyu0x+;WYr$l;BkCIzO3sVFfq9EXqv4ZzB2M!!kG)Q==w
;mA5UAQ+HoDFZNr@JrktU>gsf-F;gunZ{GD2$vDTdOd5E9V<n*afsv2r`DUn3#QA&I>XY_vFA_ZSj$bE;G&8OSyYjUR=8t_u==o|
@Pr7L+5=wZMbe9<2&UhVXRlG-A1OBHPz_@wW0;@U0TB~23=~01Z|U2(2x3#8Qa+BQ4X?EzKeO<%dK^Q<>=T3cru%vQwIDOsOg<K>
L?$DO&F;opVIbg6v`L04fS{<rV!og<9U&%?nlY)^DrykT5i263!vqFQXL1SY_vdEK$}hW+pLlqEfU?D^+JR4mB%g7k3#@Y81{icF
(K*TLbN~cGe#E3gDyUtTK$vP`56>9MqY;$QVl-kRX2<ihr4fnXU0kRel;T|&7>AMjI?(FONTE`ou!X=ZG-!J+m5wzwqMcB8<F`OA
)X?z8o<E}thK}rIvk+B|YCcGw2p<z-KTA)moIkv*(NO(oZAWc9B_G@ta{?VU;CDz-Uo2uIx5nesq8^vD1U-+BO0=|(u!;chPQA`N
N9`oTpDDqsjm1KdKJ+_@Gu0HDMHAy@E3eBsrje(4ln&wyV8R}_x(?^hyon|v50yu#2q-9!h>0W#JJ3&gKI4P*$Pp71q)eYCwPIIK
?8cLfn#dTd2zZA<%<OHMF%>LQ*jlaiNFprsYD|U_CzPDW%5#iT5qs140%tU7Cm=h!xN(kC>XUk>=2bpFRt41501zqNszBxqRMe7Y
5Yf27V8WOuPNCG@cLB_EM2#yjP&B9o?y?k<0|cN_7j__us3<4`lp^uGFV7+1m%>rql7c88AQ(bOUsjnDF@r$QPxiqQOj0u{J^W|i
pRTy_;g<n5A(#zl4AYBKsCdRr{wJDNX&Z2KYUJ|3I}qA=$ebB^!ikDNkfDO8rkSM%h8983OT14PE+gp&IHECe#z`>NWXyDk>I#gC
fz^mGp2r<^p0V_Ncp{qzXsI0m%N#`WsPjI&2N#JRmNBq2R35~A>VIU>RZqoUUB$e3?hi))<8185KdS)6J*Ot|pdg2&2yz&HN|Wud
pcmGn!`RXLIGoP2yKxW%Q|p#}#omr<Wpj6OZd`ev7kiB)l#vUFaTp|ZQcS{`olEo809|7yNF&Cvijam12=kAcc)i%8Fdtd{e%t8~
>eE;-`M8OTZST<A>Mz*{3<8LO5r04oKeT;m{SsSibJhIM_yrs<8qHZ=YCW<5^C^AU2M7`Kj+oI;F!Uy`(HhYn>m1K%gye(mFnAEF
)G%PiIFi93{N&=4zt>74snYskiP;Yd(j9<|+(7;Yu7Ep|KqwnV6Wh$b+tPQ5{1SM0aSwWe#_h?~0MMb(lNP9hBZ<{O>CpCHbuW=`
@TSJ1YyHG8bF{?!qv~^q$9WZUFJu6BiEJc8qyY6}r>JoB$4ncD+ODr892hv7a3MPoVP2x)p;$Lyrv>v5fwX@F7~cwf@r}^?C3E{P
FY?BZ(<XU39g(t4chH*c0e+}cZ%Swdj8J$+PL`hvLtyqx0xULU6R>gsVfw#~pF2A@io5<A1CY1@IEf}A5|WAwUveBE#864ZGnXfr
G9I}JO&%2317}bSIe32b`Z|?o(8=Zr_H1+yvq#u_!1o8`KhN?$)cepzh}*VdiU?#+o+z@WoYse0!a7W0h>R;!8jQpxM<R^_H8m2H
1q&-cV4)F_17nyZ!NR)0!d*Gu$8)i&cx_ai!rKORSc&EyJhmW)qIm{xMhMb66y}CQC2LhdQD7x7Xi4|r{hgq1?=U@(JyN}tb%r3S
l)AzUO%Ox3(en8nIx5F-he8R@4fvLdzls!iXCR@(sPgUG(8)YVK=JeR+WMxYu+YmBNmOyws$Ec0Yu^HEOjLh=!1+!m!RU;#lx;0a
QO042VS?2Kh!JSf8!jrUUSZEE^n#Ev+JuS<PS811%@&Z*9^SdKLC9ZG>KzZ`=SX1iVfxGEhs-Gp#}muk`{eseVd8}~x}C${<?e?3
`-=OTmBkY%<s8Hm78o(e+kxwlDRR=xB#$t`3`kIrtxYNuj_~Hq35qLf$!)a^ftl&))<_-TZb)RXAwWCeXMbHev;$Y*C;Vrz`#iNd
=-#4<ljV@eb)5G+_%;yS@I1P!u?-?HmYikZW4ZQNaztK*_pc*)rmXYe8f(8@go92a6&WYH#)m!b{?-+Tk4kU6x<YLe5I<dte7o48
Ip+65eGKj%ejj%mcq)+x@1?ZqY&tq{rC@Y`rsL_TcaWOvx0%k3YkpIXJLesx1IdTTA0Pb|Uwld2djJ%@5Iiinco~{)_xkU!A8QW)
-p@y=+7silO)%f(KEu#E_T}jkyxOL!3MvXpDk2hTktC86Lx6>bB?y+4AxTP-Mv!9LMIjQ1ID7H~kkAbXQWGq|Q9%<xP*BVd5^*U@
62MH<l%W+BRLoTr!ZH>9%~~X)h2YF4qs}u}^GfDKC`LRNdSJH&j(UCm9@B}k`pcs=q60`r2C!x92NLeA^tmKPxgookg(NuN3Cu}E
0aS2~PcBOl;xiYC-M0d}xyM9zn8@uEOv6qXsjsTQu|(7@EGb5mu}<@ZH;nXYX?i&8cRlIO_mKf@Q=&N-PWIX0A2hsVsGefMwag8b
g{K6_BN!oWVV3@E-Nbga<}l|s8=8SRWO?H8l@h>=HHiaH3FS|oW3Y7#yRdVnVow&139K#ED8N+;%o}iU*{;G;Zo^V!n<}RIo8p!w
wrFn1Z=B}v!9$PL&PC4dXA=ZL1wq2aG&3a`<zQH$L^yBxU2AE9xM^y{cix#cE!?o&GMdRL4925~s*H*i4BrbVsHPejq&jt>q+i}z
B8&xmR!a^jbm-W#hVusIHo@Y-tE{jVZj%NZBB*VvG=|Hz+SZV%nRczj*@Ll7k;a(;5=U5JFd!Jv7zl)qfrLH1PbZF`dCQnjbZF%J
tjo3{i7FGD!8j^iCOwks&6f?#$5w}=C`MUO)vr+ADRIhZ^1ft4Fo6dTY#iZ_vf^SV?77VYvSLZA+%y_@p<QQeGdRl5;_!Mw*VPO@
1cf|qp^S9m=fv3AQ%zvc=r-(a4@yuax%E@s53JT-)Xlv*nU8p+fPPKe$5XN>C=;n=VWqLYTX4pCgvTQ_7Q=*!sipwrn`4o{az@z8
5dzau7ElUG1^>f-JUi3J=jY$u@AukdLGVnDO*rt|=<U1C<mSM8%0QH*Dyb=HDH<sPkzx`c35JlQNT#5fC<&<x<Fr*oK@dbtvOyIS
Nc~<R&z)@Lf#gApu?;>wPhPy2qp1$q5X92SDoG*Z*W1%_YK~(bJDw7D4M-FfBn1MR%y<K&?PZD|h2-=Dj)q&&V4$P!c2mASA=kw_
K7rFih^xXoc%49a27sMt9>gpVkJk%`RqTFVArd$Rq!=CG2_elV#$B+yV=<v7I`{+W?r@vQq<f`96;M*8Gg7n&dKH8*C2$DA1VF^0
!}9+7c6`I*zl`!^JdoGWeuf-_H)h+@=t(a3)IoR;0y%-=I(aTWtoDx3*clF)>WoO5OAzt!!_Ev31L>4`zKIdZflBUhXzw&T)OVex
gprs?@MxFO&juvK7>tn^15C5mLbp-JMyaG-dFvsH?NZEaZHF6Trp65?iPI;??m*-qd2~myY*7QwkiN6A@gX<V+U@1Q*>d5tYdoMa
L`z6S(wpHpO`#R(JwPDv_k~0RpRf<j3&;<+j&d;E!_0ubD;EE-!QUL48|6R%NK0z}xYq+3(3+8^5I2(L^W8CB++>bAZ;p3@rgkJM
L$1`2%*7K4sWHYOcC<~EZ+!$L3!68{Mu5Fuf`bk7d7OZL#uKAEGd0c=7$`u^U#Cv_t^9R-d8d2OV@F1g*+8nf&ubo>jnDS=z!&GC
tsbrQdO*`@3O>cii!3tlJKk0)LIN@r6VMnYn?wd(g$C~^omYEVg2Add7>5u*BP$5%4I$EwG;Oy{!Wf;3SxO@9y)`9fwOE2OI4@ki
krU1_(2$;+udMJ0G6$<2gBtXP5v~fpDVy1O3%;%cON~RS1r+bBBL%>_u`v*-L_uB{;#Lr7kPTysBLqo%>7JXEnI0Ijb{?!SLE9$X
P5HffCexiL3R6Lg0x0760>pl@p_d1F#okm>g$Cu>0vZ;f;W}P+DZw5=F|e|0PkvDK%Co5JZ#>%okqWpJKxrzXLgfW_y&0jYdXQaY
z*Owk$A{I=3AT9QD|~4Q*Io{GVcj(12ZS31PNq4W9e8vykc6E|^rM0Ukbt-xaKKP=$1Wq!F@^x=3EPY0z+^-d5zD787KmY(w-v&U
WNS070rN@KCCKo`=J{So-sp3wnqD@~j-8XJ6{!IRhdUJ`#{4KIDAb`-vDWObC<R?HMl=9>QPL}l2n;BUh~-9ay&MYmwoLCIPZAo&
6;PZC;~|`J%;G`ZTm}QtVZed?lUlxPK*J7r350i%tN{hg)prdW2FRruM5}qF)}Wo8<{JzT212H_OT8hbNa}|?Sh=!62-3dK0MT+4
7GAg=<Qd_|CP>jobY$H7(k6<;HbB`Dc3?*l(>nEBn-n(nBp^Hx?D5W`NTUVn<{(eGgc*fq&xH8vS{pIA9rl3H5H_uH4EbOW8|5tS
X)6pejcri&^H75XP2|Shc;Gn`6Q|^sM;JJa(&toYf<WSQd72~*#Aq6frb&)UXpt{kON3d_Z2+zWa6v+KLyIY28Vmw(CsRh*BVfYc
d3kCM<px-_t4427;{hQ^p^~N_0S*mT3<-uxfvp8a15rY(Ov2}RN%+#oLe8lJr~+EBMH(CeIFY?rju6{>TNOfNA+x%W;yM-}RJpD&
2DDj|6+z&zmS|^WA_75X!VIt+r}(QOi^&|(>IS|OBaQD`)JX)$zKvq5B2r|=spG9Yq^pf^>}EPs1Q}alY1ZOwLNH8qJWgz*dyN@N
S;r#vcfH%e%ND_m*xpWYjOwjB$6(^BBa6F2>zz#5+r4X<6UMX)ol}4`L;^ts4z#*FY!{QhNgOV48Q3dg>LO(bRuHNyCPGqlRx4K`
ys0O6CPN1?1S@(%^fn#HmBxh*uS1E^<A}YhfOyv|>`wU)VV7~JUM)?Yh=O7|sfgSwT}rv8guXo#ES(;*eGg^NUOVhigVGz}b9qA*
Zicus)?sHy&8>Fb>rV_VAO((Q0bS1;*0u#DqnqKuGh4f%sjSlDThHhZ;KE+~vh8^^8a3k#1Cw1I>R>a#3q~)J2KEwg@uIro@p~%H
1y%M@P{ri9BN)NO>$Z!Uc@xEPoL2X(9`~)?Y44d9b)5Cad@lIkQ-E~+%rQa&p-(#lmo_13tOKZlKn0W&Vj1mAhPWb+G#CVqLJKa?
cj$l1|Ap{8qAqGdy^%6TveJ4qmzM_>dm|EB)GT%iq1K=a!5tyqE02d6BXJxQ7A`D!Oo<u1IZy#25L|~A<Rn332)9x$vH&~)EJkLK
al<(sP=Q%FL!ihCaLGruQxZH=VKqu@hB(PK&Ta$6=QV&^OQyYTV$32rArMb{yjhMsX3T8F=>-_7<uGL<#p$tW+1^fRc-C%LO;9Qc
zTOF-4ZMjyLW`Jtcq`29tr4j)N3I8~FJ+xtm#s4~$3YHu=aC1r+&LzIcy8UDWW;Kr#EA-$klZ=o<>S8qyHnSmdDcjaBw!;gm4<s<
IO*3oHoY9=<%Ix-si4j(3MQlz9p(&)jI7sODB)WaGc%jyi`nJ1$a|rpa8V>sD1u;+2^^at+M+>6Ns5tV2WdfwxxQozB*G%`VF#++
nnMo^F#D$}R9_rbRa<DnwkA<YGNq8(Lxn|#H+8wGu%Y+eOd8&Vvj{*_sw>Z6;`Re`F`f(4V|@zjYrxy9+j-FJbP~><W^m0?_Rw7*
VZLCY+yaLTT9EFXo&eLlI42yO9lBuICv%z9nw~Q97IqB*z+T1gzg~|2<M4zfV?5+x-9LIBF%TS_Na77ldzN*AY0^zJaE|VXK<ZPe
xBR}0W(}s}is4iDU^<C9M0tAo7*$?p^E>W<%0ZL7_kv*LD2BUQGpW|2jV{F{44?dmNMwxJhEN~|9+<?W1CkvASMre}3Q!6WC>)$5
W5boihC!J6fI_iAj2<~0T8^6@ARZq-T%zQ|ac9`FC{qYFeTou6kZ-w)6<=weKWnLPFAOyTgkp0c!Lp)~Y(-`qP11xMj_b4H;?jG%
+HUzVy(!ukLiiZ_`S{j{HXI2ecoWX#6o9B65C~NrYji5+Qa_C$D?(RvP$>*aPK3V2+8ta&mSUi6l2)}1U~T73vtxfNMgZ>68bwbt
FN?m7c2Lps3@JubBYKf1lh-h3B*mdfqUef>QAnXdCO{-HDiMJUj-`q+BS~3MT{jeyw^L?;42q8^0mo<#AnMg{HqQ8&1quX(L>8op
NSU5(>g~4|CtHGaI)>#p07Sz@R=3PQXO_c)pLwca%CAP@;8gJ=8kCYlmFs0N^cUrA62S7G`NPPdF6U!C)6fVI(ncNXhKL7-ObMsQ
R5&iULqt1{h+&Y9{OEX2srCH_K15lWjf@dnZ*dN|V+AI*Hb~H88x;u%3M>$!r39-6Q5SSGzajG=BtC%o6Hg%#58XBH_dkXc2lDdl
=_5F=#?Hxj;j3e4K&s1DLA))Qk&xWtxodNc6=NkN$q@4FcYtQPXxa~^L&UTV2)P5IeCNmF)X^PrVA3RQTUjd?(5jy_`vKrf4bLB;
I5{Hzona4=<Ka^<xeBGRDA@ukj%3L2#x^s7vcgE(HcK!+=16SFWDO;Ox6EY#K0ju|Ao&N{T7kR3gRT5F<fRBE7>ZFDI@ok9KJ4?*
=yO^#N2#r2s{*?kwZY00N<oXUBt=a;iGl!tOaPN`A<9;!JLWpr;=hR?hTC(v#S|}Ir@8nhcayMlswzpCn5hqNfef*Rb@SOjY8{ZN
Qqa>NY|K_eR?8^t%lPU3nNNk<11+Ixx*h&@O_hfIPL=-xF!em7hk$?6c_*j5^gk4M_*^}67L5yIRA^io_hF+(jQlAIgwqe9pczFe
cE;u^SyG%wvz%>r3R3O{Z4_}Np{ct%8#K$VF!(X5YGF-7+@O4CbKeJtPf~|i2!rgAbFoT96DQ5;`|)j~1UiV!L`00CL^EsK7&vpD
s(3G}DMJ-Z&_s*KlE$Sf`v|H^Q~M6&@Xps@!B<+3oT_Jw)C(VI5brzm4zt{M_EXjUz4~Uq9rEWhRJ*8(Ze&sXX#qM9PGF13+kqhF
SoAotqe6sntg}KovW&$kwpTQX&93^`I=6%<l0y3%ppdB6lxG$>kP(VXX}(-&gPR|qLQ;5Knb71C69J6^1l_rmn`{|O&{E?i%ScHI
jZE}-q*@%cR<Jk#S)h%&1TL6UCH)^<^z1FTWKUerMt}&0U~mM$EpAb$!`?{!)+zF+a8c$*2n1gP71oDQp{~t>JcZhT9wKkihEbq2
c@hWr5W@@!H9~<DLZQV4I$|k=3W*Ywcl82v?$LG$!A=lQBWh}HLFyGoHvzI=M+7nEoinfxNPN#fwI8}BQiT3F%6qTok0m`hw65cr
5#0X^klM*{{>p|=%Tz#krQmT*r6o4Mm?9+P(P93*xH25UL?Q^M9G`8ydXPN*P<TgXFprDljWQT9Y?EXMl)G(jYD$fzP6rr6=Q-z-
KC)2UvPu##2*d<P@2#o@B9cV>fxJg+?cSp>v>8{Jh9k_qyn_;LEBe;)A+1Hj8xJ`=@%X_{bL*Q8c8SkxZ@l-OU5I^+JB$dC(4^72
2d()Tck749j)C9+39^csR1JnI&N8rqc6Yo}K!U6n0pd~*WfUqfPLx(}T(diCHi=_5;XCWBwWg6P;w~)4)_lHWo3-fcb*~&$t{<Lz
FI=J$1rnxmwIpEB#IA)`AbBCWL%}58#aSd1CMYs?QyX5GM}jHFYnHH<9hxewmW3Kg%@1h~x7N==Dn!_w4GhiA%}&sxQYN)_I)kg=
-Q*3gNnS<5$TswKq;0!Y5H>j=-rExpj}9T+q)U9{ioZb+G)-^T#n{S@W@#dmdl$?^D<COQqR)fH+!IlSsO6wV+C6X3sGaEg;%ikl
IN7C*9(&V9&F14mFQB~xA?_Wcswo752~{RAKx{*L5yTD`pcptJ5zC2DQ2N_|z^JgQ>I8<p56wM~=Hl~xBFJMbvYwE<yLJJfXTBZ>
i0rAYAZbd`rWT^4(AOblN9P)ltE3dQLNt*rLoUvU0M<i?4=}$)_xt{@4HmDD@X@iLsFEro#fH#qYG7nBwkeW`odeW?fwB_<hB$VC
iCaVq&_;}OL5@dtxRqX*5nw0?f>I=D1SBOAV2YFpm;!`I86p*cp=c8+_;(?(LFt8pMuggWA0Gcnic6~w&XLjfIht}NOw6ACWHfUF
??dlNliqweKH*AKOF(&seGJkL#D|g|OpvgorIh$^AC<{71Yau<mQ&rIPTjkGM_s#Lr{{IX)p2XZ&(Wg@8^F5j-&0wcGSZouGczV!
$*#K&xg07SD<F=6DqC!GGR#GDJNoYzF*DZNnU^e>VM1Mi!5F0J-KlA}QqG{C^?3(F1wXa$7|GD$y-Gds1u+vOKvFR@0#L8`65<&x
u$n*}o$4L|EFYT*M2}Dm0PIB`-xKj8<Q0501h2h4te;FQP=PmXULuOp*%&Y)UZ3o>p25t8q}Eq@lN3~6U$&mbME^oLa%K3SQWPTu
2|_7CxdT9lNlF5pOa}-yl*Upmi(2r!%>@M<!Q$l9%^V=nIA}AAV01aM+M`}0hcJ|zSi>%zZ-0Dw=Y{ci&I+oe1C0?xl!<I(LK)a1
Xdt=g1J2|Uk_#Wp<9DeijhaHDB{>UhINZQ+xoc{REkzErft2JJlbE0=#0IX!a~#mgMMsQ2k*-Lbm2lB4b}<Q|ND5upZr~=Uj7tG$
<M4kPKkc}!`SV613%PM~H-SB%H!gaJ`kNvkf;oi1V!;9+O+O#*{hyq~-fMhRpioKwzr{y}!^(d?kLTv8zqWAeH_Tl%D-YOZ5KU5s
F^tE;eKu^uKg~ed&J0|f2<noIFih^o4Qv#bBLkV)Q19;SPQUrb(-9P}?mgZ8de7T3)^IMoE+)k<yeS#sZ}-B&R66$l|6=Jn8t2ow
0oF1%N;LIu$qszqZZHU1ZuFlmq5bgZZqec9f!X|j0?v_)mw#_>qisJ;B<b;|)WKo8a)m(nyqe+{j+)pHwUc4M*Env$G5oMB88-u*
NsP5Df>}{yKJJ%UqX@bfi8>e+5hpcHIE3rtLqYWXq!=6eX$Q-;V1F?vjPG)$2v>;h-IRpVw%cs;L&^Tfu^Bn;!uUsXo--h8u)?P}
4iUCpgcQO>AXCck6Y(IE%1<Bi&sSP~FuWbH!s#K95M9eROrLwM+i$I=uiOlf*#Ke&%qmJJvINCQV9NL)W~gZ(u~iVl5RocGfdya{
Yh(#AiH;6nq9M7H5=<dVL?<AADu(tS(42BU^Tfwc3RA+Eb?dedb#*dLcf#Bc25C6l%;Zm3wyC?fLdiUaKva?xP|h+wAOaw9CZZH6
<cv%ti2)k!BVeY7X!QrCQuKxxg~Nl-%>#y>jhr67TzTTrGBE)XG-I;(zC%N6Y7ZOWY6}!~Lr(#<hS@TE_uBeY5`2BV**o-<oy0pb
6c%-sX{rue*)hf(6;xLLiXJo1?eq^{_7BO~J}khcW#pmR5}%?3IRnT(UWO(S+XJH|B?`o*v_d5-rK}rBIT0uD`eEq}HRd%DLU@C)
V&S7Y9Kd;;amRu{G&Ctlo+0#|E5wB902~-V;Q(^;DTohzI?0(fG6DC$%l)$JC+U-fCSrjx0B}R74i9RWd!K)+CgXZrpT`a^r;c6`
M;6`T&W3d3M1^M2-tF8GNCnKuC9%*pkzr4KhaH1P#}?F^<rSC_@GERLO~MQcjK59!zXU1i4SI`ig%QDhyu)WoU<#HBDuSVjNt!~G
4!=XrSfV_o19L34hqKqj#~lHas8>ML<^Pwk>g04U1Oum}DFeT`HRC654yW?msoWQ88yX1vQsu5UKJ0;}8FaT1NRQmjCLA!W5mZa)
G5f~rz~nI=pBQ7-Q`DOrJfxk>m13QGm#Q4HZkvk)W#j1Yw!&1}K7OP<=6Z+m_oS&g=pH8d>3t4^)h%QTN)!@G4Qdz?gKZK~0P*&?
sPTKiz<wdH`GNi+@H6>n>uZAsB>dOeM2CbLPwM*P^>FVo2~9N{7$}%3pdh*yf*xSS1rbv;6jU@6LsC&xNf9#zBojmsOu+#ZZK9pG
&N$~WKz4N)vK4UH<$@%lhN_--b8IFagBdyuQQ#(KHgIokw(+fp3j(ETH;Y#yMFdhJ0+3^z<j5b7)BErVs1L;YyW!Pbw`A&-nUJKr
DNGrvT7s3<S4|=$DqxG3AxC)XH^{-dA>~8+vVjZ(1dB>0ayS9PzL^RY-}qx5yd5X+cok3nW(*q<YBsU9G?WnxLTGUntxSbd6|tn)
#ZXSDKgAphDrky|B`P9{DS_pqY*7%=jj4zTjhdrSO;k+GPK?oO1Sv`efP4Ua4$^B<v^0S*g#|PvDMFN`G^0W^qd-zMKvK{JAX5@L
(K1k!1uQcXw5U@^QUpm&Q%y7kNJU7L0ZL#f_<ML=Sh}8#uJg0E9_Bcs{lp0h%Cw47_LC&LxKViQc9L*YYQ5xDBvwO}HiA3iy2^ry
V4@mvffkSoPRl19e6`R~%1x)Rgj<%!S&p<Il4K@jD+8oGv@Yd<{6rX@5jKH?pHsxm>@Xa-kd`-+TJMpWG~KA{QU-xGNhe9<AAkkv
4^Nro=<>~Ex~C^Zok08vB6E~!7@|&Q(c6M?F<p2!>1Rh(zeyY9o&z>y&2Y|SCz>wDcu)lgl}nC|5b2JJnhjHAiOW15oLJr?#NfOe
c9PK4l0_kvBWxk(jIxm<G_5GT$iSO54n!hj)+ihHy+rsQEXQMlcY*w<ZS?;tel)+fD)q_#R|oVQ1i+uI)DtV%NC)Y1kF;_I1(`lO
aKB~r^AttzqNW&OKXpX%cA@$3YKVie)d3CY$|Iq-=*avCaODr}(CF!{v~~C|&ObmOJgp%RNdWKzzCPc}P}WCcgS(I?^Nar?N)akT
UXTRh9YRcYPRLAENfFwQLcd3le0&HkAY4MlZ4<8Ha{D8aB#5f8g~hWAF>V%Xn29RGT)>97Ca!H5={g7|YKl%6G%+**5(^w^Ok*QZ
DU6v5g`wVfFwh{ZjkH8tW;wE9r&wh&<|;L}Ok#94HOdawcw9RaXO@xVWuh)YrHb1z6Y6^apA`P)mHMUP2gl!e0-Xk#h!|rNlQ`Z*
@;vI{3*5i5ybo|42ltv7{7P*fD2q_zP*B8^Cuowf6fgQtXHilEeyfEtZBMw!nL+g@FnR1j=JEyHeL<)Q9k+Y{_Q8m#h%e6?R+fa4
j{SBy67!jOAEx~>ey^Vk^vBOC@5hQ5ko}14r%RhU1<)a}ohoP=szeV$O)SqPd`rR*+b0MEvUKV355vs7mYA805s=0WWOmWcs|kNB
g#K?G{WT5w1K>U@u<uS#={7LfunbC=N;iDE`T*LRVf)YxyKJlIO)4{SzE}NtbL@t{cNTJP;=DAlZQ^o3^JI!*NRfnSqyT~<B%mb^
oAi*uNi_B4(7UppXeMP=VuhiG5SB!xFMa`;Qjnpdgg0>XVB%-*P2Ojsz~4KsnUI9;G0#p@a>uz_QtX#zG!`jjN*LB%3Stl+q=->S
9BEX`LKcO0G(!*n6y9SAu1i@QR^un+f!35aLl{Au?Y_1|RM3TO(_VjCcHW)$W00bgBQU}4=Xhy4glvYA7FXtoAMW7a4ebhv)0`zV
FvAXeNk1GNuRI?7CxUh67pRk3(SgY%!)%03J~YvC=t^zoI}d^22bd%vd5(r1-z73^`5xS!=zFye>LshzX|^{;tad1o$et*7687oW
AI(ihSo&<|Chs_*_dM{Sc<JIgQW4nRal(t(Jq`!(2Sm<<$uQj_$;byBXGqlhG+1qTX=R9l5@g=G5*!N>j~Nh&P^3iej7U%|2$2Iw
G@z%e>vw_cN5{S_9<TJ!(TFvAgRVTe<h{?JnonDa?Id5mrKBPwKX+2$4`8p#MfmVyRP@3pj0o|7q0$UUlL^i<5jiwrq$w0U5U!Bn
CWb9!od{}SN{I!fHw<g~<}lY`qA*P*KT3LfVqkNsu+yN+LoUXpO|HUEno}(;^zlu?$tU6={Lv2<1UJ}Y!O;zhb{guUW7KECKsYJ%
2jG_kQ1jG<g!VrRtvgq<;1*XBr@?`;Oi8on=f+5I{%nD}37=Jl$&W0M`f`(=C@36uHP~#}%y~0#uR%F^K+__^Y*`N3Q_GzHGH<pc
Z-tX)Nc*I|EFMcr1(2yc;FL@RiTQIrP@lSmzpjlMMtv9J0rmQisMF8k!*7YRZquik58K!@0ZNAm4IJW<s*|{T0Q#@0Fs=oCWcjBv
Paa#K^*|q7kKfz}<dZ_bgbsX>Q4kqR=0mjcht<a(08PN2B;kkTAz3q|r7b;}z?(EWj%mcQRlWm31A+i@d__t5Nozh)u>Pj#)&ho6
*UxRWuT1pr{y(+Klozr@##n>|kx*sxn2<7zC_s#9*sRVY6i68(XAy$kH!eH^ba0IUV9BFh<Ma2tQ(1MT)0(_s$ilF<BUF}i*x@vh
2FUBxe`&axsSSwI5bea*MKXX#V0}4IJ!@h#CkD(*9wW8j$bc(M9Vc(N!1Q{aMg83&Cb{u0)9IwDilNn)@Xon*Gp07ew@QCb+R^wO
iR6I~Pjn84$3+f0Saelj<vlvtJiXlaWf_>ouWHL?tg=KDb~)P#Pe_7a028R^%kcav<+ds(Ie>|h{4yFXieoTHrrt5Y?sU4Deo<J?
%#&0xOXL#iv`Ug!VJ2Zz(o-n|6~Jp!Z?R2=2F(>6g`4Qq)YEp;Q(A^*ifo%{DXpr0>JG%gF%W30DB6~6G|GaG*{vAL$*5|S8))GF
yy-Jq-vYRa795cSrl3-3HI1Q$P41HvPwrsL977m8lLb!%p)p4<NW;*}4}C862ubYva53FzX)@c3R`0g9)yD*O9HcOmH71hD7{K7s
+$xVg!<poHcNq&$T6g&CucsS!>@b_dkPmVv=wK)c5v50IDp~Y$%R@@xL`!!30C6I*C!LHt6wB70%p4T8<bXB-Q>H?f5Wzcoj@{?f
Lj18HYAFXmn-wvPFyfZfA_{_l27K?|K2^0eh-ct8TFw(%w(Q%LT-nyDc<uT#1mzc$o17>*ujbifFBB(ucNGK^0;NkpK{F6iOvQv8
%o8?>mcWS`lLEj1tKRjh0b6=u8E+%XRnb`T)OS7m=E%+s<Be{O^l_4Hr$)@dFx9&T=5iPVBvBQLtcd_dNQfL~K^h!ox07?L(?#4i
_B_48ZBHKTDbQi?B%ON2>uYgXTOvauQ315ftqKMVjxz`uKFOPPjED6ns5dXu;h5&v;(N`h@ZY2$9z;LUR1ZM70B}v2J9f30g=AP(
Q6@5=<!n4;$|3aHL`9f-GvEyPKmqpaD$ei23~`t-w#Bx=rJsc8#ON7!&xR9%Fb@(CfTM_IDdJrnRmV2p=@0CbdlSl)aRY8b41qj#
v~({kk59D&(06sdgUBdWg+M=N6Xs*?M`ONyAP2MudBh3$e1nV758G3TxEUfbPl2JYsbTQ<=$`FvJFEPDla4-HZMWNy@nH?vPRTkT
`s$ciouKB_N7TMdYP71Rd{<S5xz!GafAyOW9hOBD8J{XDR1M(M!dS)FIAl8oSb6$0Q<pKj@E2h>oi<x6<c=h7<DPrML)`l&j~@fn
9;b@>j#%`x_a~^xN`SD4&l7J<@izkfq%}j#{HOB?k|e%4-{6f?&8R8}HdjiCFlwMNtwcpt6D$^ZrfQhK40o9EVhWnA23kUby9uT$
CPavMW_Bcil%lAjh+-lU>a3fFj$k`HgIrl7py;NGQmtVY9)3Rh2gMOTYJwptN9KnV=4<2M;Ur2Hqw4T*o{o-`?2xS|79~32!Bi)2
BcqnY)ifbNu&M-1q5#~i;AXe7Cki?9xB^Ayt1u>sG7M$}VyK{d!j|-x8P$atC}pJuaK`qF9w%{bHsu7=NlxX1r$@Yu6z>s|sAhPO
WbrzgJ7^_W#DqvNwJRt|2a{$^JJemKzya<g1DW+r92FSeoe7e4-20*TAbqn<B8w`wiTg37@eC5kAKmic=z+IVUTu;wC7o!u2?|uA
f-xu4dEh*b58Eg%h~eXL9?9p)fb4^LFqp{5dBLV&mqyz0gwUOi%?=4Fy9R_jL+b}&5rmvI-2-|1Pj7_x&#*0(`DSO{c;BSjpHB3~
o3deX#WR>W9`QX3$Q=<jux{G3@TA72{WUBDzjF5wQ0L)h<`-$_hT5A6zqc7Qb;IzU0U^fza(%XM^6&WSb{U`PO3qTBbAyx^a}Eb>
X@sYy@PzD@F3(Zv2d-2KKn$nd4HQL13-?0lqZ<tcRKn@f6wrk<v<OlsOO-sGBrrr#$N=XIQnVyWwCzrWfaAQu+24fCh}>-s5*<W;
BcWGe95K&5WbP;-h6pH<C5<}Fi%33z`qL?2J+*}g=J}q7h@=1K++cb$N~^Zyb3P6g{b`<Qp$7&`cN-J0gNM4VM;-gOTnm~%FJrh9
t@_=L=S0FD09cbyUs=n6`1^#Km@qGZD2$MwKySCVL%lCSV#C(c>^VFQbl8-E!LAN<3wP&frZ?kb?$I(@fO0viCSXpZq#x)F!>2@0
J1>p_*C>0qqIri|9`}XgQHv3Py(!`lo<_&$;pmQ&L;aCKRP8x62?2Tye>1Sr4NPiUdvV#@gGokhmhnt=)|{pbm0^a!K@=4rl=4hU
dPuq&YAS+Ql5KG`nnY!N$%b7sj4Cr(c4kCYIv^;rvTVwcmMPI7DU=kFniFU^1Nw|XF(JZ{KulFk&|+_r>Y_B;Ls1P;5ezvj)wqjI
q`;;u*~*obrr6!HH^AKO#|a=_7&u1btfF_BJH8$+j6~2R%!~#As4*lU)!i8xbS?m~QY;cI^Hz>r7(`IYNY1q)PAN602#JBCB+X!s
6Ly0ULrj#mT+G0!RJ&V&V8$j<HZ^Yz>Tj+%DYekv9tLS-*6lP~AoH<J4y3^-xhNNWZnEhjh8U!Yh=@0)<UO>{rqgtZ4pzcIfO6Hm
88OUeGVuwEg_0a6C`^S2VH&lr*TPw}m_+5;W@+0Jf}87T@MulsrnlcTA~Fm%xd$QZww2Koc+Nec-8{j>F9%OObUimm=22nydGl+|
?_{|e3~b|a%v`cHF4nFbU|YCrLL^9;wSkE3XboD~QJY;Mi4bx#S1=bOC~btmOkOc#6o|wY8z+6*0aR_Oq*qXH8C<*x2#t5kj1AJv
)?7Hl9Olf%%B%|4bd@&jTNXR>$&XH$W4|toGo`RisZuEokd|vtponGcUDrcC=rGeKuR+KeHnW_PoAY>0Z>*KpiWF)B&5+j?x?VbE
)0a+oZ7Cptf-KoLX%z#g1L%%SjUxDzF$_V&;PbsYcfBYjGhLnace~-n+A&d)G}$3enUM|bI;u$mpg_DO2(f1<6(>tK$YY2u3@;SM
K!-Pn2m>{`<N`;`Ac5Eu#Ey+RM5chEe1ZmKwvd*|VYwTfjjlw9Z5|9OIy@V|>IU5HY+?%$mQI*VJ>K!+{T`L_$L61j^19lD4~a-!
3XAe~9OyNzVk$6-U1l0*P3Rhp88vOoI6jQP7j9{j4ZB)8dmn1K)0%9!r+5}g^>o??Z3XPtW0z6Ldp6ZFb6ZhK!<d2-MD%SbBWVyt
7YDs5A~YOS-3{p)AV*9w2EF_+zTU)#@RNE^HAP=@M6TH1Rl|ljV>z>|{zD>Zf(lv?rX!{@O|)5QsshEf!3Y&iRRuAy(QXVLiid;3
e7pz?&jaRsaXUnuIV0E(Lid>DcA)7!k$W}RZt|`NBzqy!M}+7A?a8Fpm-^6M!OrJFh<r=Jd9f-QNRHErD3f!C9!ERQcM#!(?C{__
GjeWR4DsN`0}n78AdzlC7esX!5j9prNDoOUN>wQ|Ee$I}5>SO;LuA}HNKli7yVzW`ji6d#a^T=4LfkA|3SotEjJI0TpkW{rOj1<=
LVea?Xad+xL=?0`5R*dd0ZkD?=`})>)fx=}B{2~cz>yM3RYXNl6A0BIOc0bY6io$9QzVLo4MPzLO06Q0p7>$|>|e8DsPh=2G&|rh
Zzc*U0HqpJhPHmfiu07jZU!}1gv5;^#8QPTxpabqanA;x9iic(m?z6-J-=TQc%%v1kQqL+iTHp)?@CG=>9iFk6omv5%*jy_AxaT6
GX+IJ#M4VvFdJE1%Mn79)d3QdQbZF4Q&_M@*3i=x6ctp|(=i|tNCZR}*p*qfCLK!66hTCil+v}QMx6*!GM27lIbuwT#0dnHr%I-9
nH^F|ba~fiM0ZNTqd{hbu*f`b?Z%b==rq)&$RtRnp^O8a*&Lh4zN%<;GN$B0QxK21Q}xLql==Z5C<Ax1@6UM-y~*D^^z!pCJ}|l5
WX|Jfrzjnw`gvz@v$V({cu<u@ruhm(+b&2^p-6`$QTw1WgB=#)Q>7Uy1WM*O+{z=2SRPu(jRr99tzoeBXmw~6+@14;18%1=?;b|4
<{X@LMj1E*F!;|3noo%hC3rI6{h@=sXfE+5eu(YPpZlrj#xOP53KKF!PzR(BMjZxF^(VH}*XBJzOw}*kXw8|VQzf#YjnZZ-?ld{`
-)9Zbi9Bxk@!`e7#3ooc$W2ribVYoE6LKxcHqu}~glbTWGGI`c_ZSczEf@#{*@j^^(Xlq0(`sf$i7Lf|n;|i5=qX4gk%4MCow7Iz
5&}@8V^Bm1^4;Tzi5|u)8Pruzfy|Af<&=k*P8<phOw?5jZCRq(97Gn{Eu2#%K|)lylZ*%K2ZZfj3$8U4RXV6PjHq}=_Bv&*P8f-%
qP7}|0q~OxkTpa(511AhrX(1claq5MWh;7c+z7^ErP5I9Hbl~sLa4EdGPYPIV137@rb+$A{G06n^9Sr7a~j`@6YFsf$L!QMG!S?L
d_iK?@P&3|=YO+7!GYL^8k3Krl7Gb~mhwNZ(0ZOE3lOm-NYbQG9r^OW`lcn>yHFk9AcFVb$`7oc$_*XMrgNMNj6uCObyCC;W;9KI
!q;;_Wv%_i3<Gmeao;tXnU=hTS;W!(-WOVEp%Fi&m|=g~$w1^Q1e2Rg5BI#LM}^xF$!JIQkVx_Za>VJP4}qTdsd}*s#6a>WH#fc6
-KXl<**|849KYNqpk+W0_GB=7k4OXZf(hJ+JIC9fcg7EPn8udxmWScDVs)N8|B#RzkYrw3J^`Y4FRVB8bL<uV=|{>J0PLs13qk4_
Q{<uT_pm=?2eO{X9<mCD&7|cagTo7gQyAwZA>n?gKS|~|JHhLp0`2Fe_MT#=SRbAyAbe3rt`I#1AienlhJV2r0w_;u3<)29w>U9M
N$ph4eq38Y7!%0|7(v}3Ea(aJLPX4sEd~ytFlo`h*COX~7P$~O45;lL028H!phcutxIAsg*TLkCC+Cc}B3TYkP9S>7kdV+&p#+SQ
>ii8-2#ii8<h9#_Nj;IJS%X@Ett*WfMW_fSW?&T<B*bC?6$KC%v}%eLn1Yt(M4*BtVOay_<FhwOw9t^fW?&f*j$p;73?!umB_T~7
JQ)m-y25K_%;KbGl3Eb2T)TFJ>rd*GSQGL;aKH~U?6)Td0<tJ)l^=BUB8rkoA(W0wY`lyl0}#2h2iTqiaZfQw7oRt6yIp`Xn}DEG
1qcLfux(omDrDItRZr-e4?QdI^hE>F>>7Oe;4Xm*?4aN`I|s6)QD*=<`UkCzq(y?ULS%^iBVw(LIx9h{X$Fi^HpL*8$XO@2od|G~
%e|BX<@xmk*zbTSQE5(5<O$T|SB`<HG)2#n`c#9#ek;~?U>rlF1|<rmXedPRqy`VP*&=9!UXP)~IvFw)`i2g=VR=1|Z^8bHILYy^
KyXCcxD%>x_4KBHFQL<^_0sZu(tLnEod}~loozyJvB+>9=pK*}e(u#JZIU~dfYuF|#wJWfNm7K)$$}6_?U{iQEU02oTm(p~0-);H
qe8Zg0TDBzi)qO^7J<>AHqkQ}*h&qsR8+<17?=Vmnq#(l%)FQ8gv20H69dRQCob9t>X7l{p~ycQXQf85A;JLAnh&}Ri4SEXVSsRp
QW=AMY==N34)dW;uA{?<K$Btu##aKs5f0SzW|#>YDszehn6_JZRP5NMxr!k+2L3W3ssQj2K<FR?lH(}u(A<zb8QM-mhIjA(FT3vb
&_4^UG!9QR1%y4VMZhzMoCaeQ1JY%40nj~?yz%CTlJ$hjEg%F!uj|UW9zjTA5|c@S1bD2bknouYzMAyLB>~v1uX^-yfTtxDL>?iW
1r$UNT$r>okFT#lL#7{jzokAJ^4UZcK~HENEj_j=B(TN`G&~(*XqXBhmEL&ecB$JmDX0c`e{7t6AT8G#{6m}E8uIQj-`gLm+p?yJ
wfAYGrKH$WAp>A&Qh=sc_DH)5Ob-)yP?2F-aEdqE13H(X{Q5JY(seN+D-rF6(tVn_)IG$qm@~Q)<mBT9O<w1)nl}F?<>O%t=)%Kc
HV})pjg6fbWU|`bj2Mo>Q4M4@N@f(8n3b?{xeKgxS)!?FtfmE*Mv53rC{MT+7j3MizAhosLr!EUrO8TDsiP20RSF|bMcCSTEdeqc
JmR?AxEq1)M&=sZOqaWv=5e?{_IWg~%>M(4FFrrD_0M<{G8l*3vtM&clRS(`uqKs$2BKi8ps7S^-LT_oU!0qkm^y!DWC&oB5QRex
s1-5*oI+WXC9#w$Qls?i2H3NyjX0|229;@A4>=IW7D9+}CmP)rDNcsw1~k=|DJ<4fxei^B$?8LY^-1DbXyxOZr=Ex)VX>*O*F)S0
>;u{1&z>cHjD5DcMiWGKi>6uh5aJYMXXw}WWik%mZ5_v^t^02p<JZo1LT&}sz#w!#QfC=EA5+3Z)J@+5iA{_OOyM!ZW-4l<P<$$}
4At<P*}Dzc?FxIqW`-#~JjXgg)sc_jQxV36cy*OEEFP<7+M)&ZduZQ+`k#cbn{R`=fu>uBq3`Pi__I`a!HEhACW;y&U}T7fh5{Ca
s+neHMx`b~5RWEPFl0!oLK<nQ5={><JctH_X#gLA(oYa-k@SCdK*Fb`>Nl~}Pd<Sa5PG9SJTRUNJmlsVU7?c(H}3@8slS4b%?|DS
B6RPPZg`O5$Jl2;?GAH^#W|dtZA9W9PN9A`ey0Cg9`uPYw1<*Ndnw$3)=CgS39b_nkv-fsJv{Jq^=XjQjcspkOliUn3LtgDLcl9X
$r3<uL$9&gxF=YBJ-qy1OjSieBzXSG1UatpH}Q_6*mLjLYuRneUV-rH@7NLPgBSWVd$&2ypK4BDl2MSmlX7A3mf1w#M#BwT(dwpM
2NQXq-vH8mz?iJMh1V9MmwqGt&^FlUCy;!7_K_#k@v=B;0!Z?Q%u->UglUXi@|!l`N&<$LX@S6*K+`6nxg3X=H-qL{V-;*{Z~vG0
e`oj;FZbQl4;S&juTET?^g5-URHu<Gu#H(se6{U8U7$ZHF?fbBCeHjHQMobN@c{VY2@(K(ew{~uk@GTVj?vzQ1s}uK-~%+Cvm1z9
%tj!@Btcd1woJ4XiiR<Y)(c=U4L8RoxMIXhh=^u8E|{7cXbYLiHQ07K$|jf<6x9ZoNph3}PA0TWCy5ZjQ4ym+atBDoQQfXasMll;
6$42^b~KcB#Zf^-bTO!^PHY(Imym@YpE)ULsER2jpu0Mdwsj2BM~#W5pxaFb#wkLnA_}CiP8gkvh3t%jtQw-fh7AKHH!+1R3T6gP
kp1kz1QptAA&x|Qx1Mx)joVQo7ZPEJ7^ox8(NQ(EJ}$1$YlszgIR_wuXbkLP-g&%Z9JSe!4XCj}0BY7Sfmekyg~)}lsS4Bw4YW}v
oS51mC@6}G3W%YDmTA#Jm?BE5hC&8fgG+)7L4uVjIY<V9qe?_oOqRCL$CGq8n(^n#by3j;0b~u1ONrGeg5cIPY}sd23do%_bk0))
Y9UErGz9`uEd>{@G<ljk$CwP7#p5S<DJuLl9EaX0e+g(1>jNf+!{g)icw!2iM9bcM%MNf4&L0{n+;;JB5*YlI{edCVwbcM1^rhh+
WcZu`{$vAj9tQP0ww<NIo_jUeig$80pO~DH5Z81-3_xuaA50)`m13A^D2PUoR;d9rCXkR$fTIfOs#9jRW;bw}3zjJYs}>7j+A%<D
MXhK6ixibe(6t)CMYATu6*NTALqYvGxkA=eD3lFh^U!H^OAtzwb3usZEi}gEEpfU!1{yU%1f_BY{cV%6-BB2gCyz8mr>fLru2T(y
>Xv8>$v(q&kAHzoSfY!EpPole95@0Be8zi&Y3VjvB_$Z<91}UXMg_gUf!L_@-Cag4`$PGMk^7FmqI`-St?4?U)37qLz3g|6^XuYh
@7!Q~nDQJaFwbIVFD8_yDLF6S+jK+SpY9>_DG;OH6crxx9w4OHDn6hOdFmqpfyFFn=!9)aU3{?ao>Aj)3}Y_4&vivHG{?*};`*S$
>L07=-J#FNgWFXP0@92<vo07qPchnM`%e5CkoRqw5W%W4(u%TTV#C8mDljHALt_zBB}GF7R1nh!odoXg1i=tT3o)&v&`mT%R8=I!
r$hw7G0L&ci$Y@OGsvczs_mjq5LO5xp$Ar~7_JP$#D-7w>o(dOXJZf14+$I`bDmJ0xj;Vh6+Q9`^oc6O2=%V0I}{)T$`=Pdo`E}V
=}#=@I&^(I`T`CN;&5fb)%_%ZU=D7@0NM5j`NCo{!eIxf*q)6?j1@yl(LfY1PF+P&z(i#x2MT)CC=?n*N)bblqY<PEHA$mRLm{s|
tQao--m>l2^qfHAalwJGpO<mkFLeyeRFwcs!wLsbr|#efd+h*E!canh3K#Al1yI@$xY%}fnEgFH2%aK<m~fp6?|uUOdsBZ4Axg*N
iUk!DpTBLV(eto~f|-M3l&R%zeK93B-)V;N1C~#omH#cK`Zj`?nC;2*9VfsCunv(|-5|n}3F`)OkM@L!Q8ffG6DutQERan?#H&EX
Lp4M-5JZqOOH5QGFo0|Is%o#aGV(^bM7NAk(wuHra~9T$jU(AOlm#-$ArkaTN>hfr)+mAqsft*rrU{gmDrTYxf*FcdfhlGupJMwv
spJR{3PcJRk)Q}Aq(Wq6#x?&-6h$!=MG0SB?tz<!g&I5gzP^^J{kPjj%}g}a`_6|T43R#+;Ua{Dso?o~<v!Rwd9-wk+QabXUdEG2
g0;h<LynKm$U2>f99}>tN(pRdh|GY9)D#13t0qB{Yew4yh|xwNrC}sk9T~PcLhPT`A(9nj-F;SiJL@6G*(Q>ir4t<UrINF}ek=#0
3MKw4atBp@=a1^0p3_lhoftTJN3p+TwUj~x-rm<7dOm9vPKt#3TQIsWl8y7=c-+kyJaM5wl23&=sF%scgp4>6ogr{%O1fqso;s(B
9k=71`6<#v%yi4<g>9vTfPjJ^5GS_4;2>p&>gHGOa=8?j77f;Oc`+!s_FO7xEj>Bp(V<PP7BFgrF(@&xW6xuo+*BFU!=eE&DFdE*
5vkM>pt%H&l>D!U$U)Z5$k~$yH{=%psbESQ2{u8go~pd>n9m!th75EimP<DrC1a}sLnds6hk`VrByPp@s=;6xl?0+RiFBsav?WN+
H#P*A8O}4INJ$QlHW0#ufEpHdU_~G0v?1F;jqM7U;JXS@<x&TwNnEa-F(eiP=dYR%qB)2p@(+f&?E)7AOV+E$vX2wJ%W*a22&4f9
Ac#{0tR35c1ccEOARSoM*h%Dzkp|Q^$&o%%souJw?{xy^fo$>|f(@k%q8K&wbd^EE&_5#Ap+yxwFTi6-=2W#vP~dBc-o%Cq){A}e
e8cvjd*3yuxEP3^hBWK4Jw9}z$`oD>xH4lvXMQNnltykO;bY4R3>3!T$}E8uWniQcMpZ(kvh&7DWiK1(N<dsh8CX(79G>xVf&)PW
B;jlwk-(o02Z$__z$xzlys5aO9Lm|CS<S2>W7L6joXZn(Bu>;Z;X)zRUl4sc9$*kb1cFHb?Ep3m@y4jA6@iK3g0N%V!tt7&kP!_)
Td<%9wQgFq%WN$;t<(z1Ob-%9Za^cEOd}ZwBXAHHZ@OTEO8ZQPB>5SxPdu%7$?4ppWp#Sl3a(QNo>P7S<C9scq_a(_wXUdaJ=Dl5
_<eCMBFG#*Wex37v2vlYxx!{mO5{>>=@8@}Qq^$mUnpQZD32P`3IUx`sTzULSueY(o(YL}$2T%h2D>V>4w0?aNY=L@z@T{z2n022
Cr`n<Fs{M6VD<70H$uBM3oS9$rfXeHeAaVsY08d5I5zXO$`Udq$k8PTim4P$TsRJ@NKr?z5E`&i?jLhA?)V2}5)Lkc^`6vCfx!o(
j>RgjHr)bA0Rj(&85;BL<2WGajuI&PxbM(Dit`{6EOwWVNDP?mq!&gICGtZd;}veC$y5?1kmT8XGP$_N3fWf}i$l7(<by#H@ivez
f|Ed<At}EX;rXb|Up(TwAerOCxG}R$MuHD>t<gRRp3iwKsZxZLvZ)Zipfn9$%Yk_$E-oBKoTFoUuS?L_-?5B%$IeD)sux%EUO=J{
=o8^W^tir(a5!qZKo0*4Pcut;qvA&*V!ED)<=p2Zo57>$=OdF)OuKc(y%KuYj-+vkR^cZSWc1Og2%uT5aW&bNDzHPRqT!!zxSm$F
FUK6&kq|W?0HA|$y{5wyAwZDR4~%C;l?1I*He%F@-D@gY*r~z61W9%xlDu3(;qo!N&U&b%rX=_oyPp!g&R42{BHc&J%uIt5KB^{2
AxmSB3wb=_SuD|zX1tE1(58voV$3_4z)DOB)dxj{99<4gjdIkf>bRTL@lnJ;VP7wf-HhEPz;8Et2DZ!M<CGX#P~na-EP_cGGf&Ii
=mFqeHHXEmsjqeyt6cC9e4kRI#=Jqv5zdg-EenVYOoc^ww)c1*`~>binFFJ3bl$&PID({6Bu9)w;x=-fc{AMvqc*fGY_q<TzE%yX
g|LGRGQ}*;Hbf657|28#ARqw1NQ)X%4{%w`S<qA?3s22Li8gyEjTq54V<ZmhLK7}i;wG&a1d512!3F1K&1t^VGNp|b`OCN%j#!@w
((n^Iu{F~8#l2bY(_nk~S?|7x!CueMmB`)u%d@Czb0X@yYGNBJJ)pIE_TYD`76*Gt>2HyC?V9i3*N$@Yv3ZHGi4Q@HKwVkUhayKb
Fm5>qNs%}`ct>b3#}1B+Mk7Ol3P*4ra6Z|f|0sOTF@U;=>;b@hvH`IMNN&P^i$m=%-oSe_ui^UB5#G)EUK!9f=O)9zo5{Bna~&7Z
0MFaRFn>;qh@SEDf;zhT(a@nHlF0>-jf~fD+~&K*U>5|)Y;AM4H;Cy&7b=_UQeu*!L~X3D8LjTi6LOYTvD_+es!buIT86Q?n$`H=
Y~oavciIH4Y;#GW6oQ7ZPbttmKdiDI&zo<%1FTQ){Wm^GWDVfPv@6{!hn`~0thBTglbJt{!k=Sb9}Q=kdH7Aftt9l2heQ-uC`6}D
yBaN&%G)X%G!X5okcc!;iWT>nHT1P2f4qfoLNcKm$$1SGMN65RTpSU@Gc`*&WnGen=2sP~XBEyI=WX&XYUzoySg1HzGb-((;^oBX
kKOEea63cC@V-+aX11gCh8`^Z-Twk#1KMM}^ajNbWIM6vrFn0`ijWr?<4h`*7?#N@AjH@|d`~pqMtkEKlhLSk83y(z4hU^M2qt+3
iG#unIzymOaY{|t6hhy8D4sI`O)`w6wxVFkkG-NU=D}u?%@)nP1~yRr&VxP+&Jfqqwx%Y#cuCu1W4|2?mMZ<0UL-fe4eSX|3ne)&
!b3|6%J!y_$|Dr)%O=JcZX}$TSZmL|br>L}?`I~Vq&5@kw4W!pojRe_hh0$LYYwBi#YfyQ==X>o9|;bgS|QY)V@RI70-IVqOkTtd
hc<=_ZaP-U#}7ty?H{tvq1YKrncE?_#vBssA=7sp)1Quw2}scU3<unNg8}Oxe8;07<4b2bO$ngV1d;~UBLrG&0rCBx0rq}p&#*rA
9^#QOSS19FCm%^t4fZ1gbQjN2(tUbi!42VrpnFn7Lmw6Ou6<gO=jc;`41u-qr1L;;l*8ZPr&<IUkx?3sl0n33(L-$#TM}hM6)Q+c
DI%YhjS3#|GGXoVF~bzh^I+MdF$Bb%<)3KmkWqIUAbYh7!pX2{WWkN!Z#+7M0K>8qOek!YWvDP<(gK=h>RE&=1Wl+EOdU)M4Bsqr
TISagL83J4y}7t>IH9g>-Oan#GEC6~Na?636{{{}3<em2m<9t0NSjlPVh&@l9AU*2K#i25!@e76)HIYe8#eBB`uof5hgsf0K_L*J
b`TEC(++%W?YMLoq|jvICdkP1yjc=LY5h(p<RA(sL_m3jbn!G37{i18lv;(pA-AWQ>hhe=+aD@%hJd{fR_fIu=7)wvZ$53u8qC7%
Cz}q#wo-Db{29pUqXT9g4F&BIK=c$|ze|%FahpISgY73dwpiFGh&EGDfWt*Jl+9F7RU%A!rgY+9U(pw%`Z8=a@FU)1K~G8QJbQ%d
kvPgqgn_x#dY%m!B;kafopp0?{AQnaiOJweL3u5FK+$`GX(X>fo|XiF<OGu{WTsc(RxQ|sH4iNvNN<`KR$2Kl*_};}#sGL8F%`av
;{+-gb7f}0`jfvHX*_4tUcgFC)kB60-po$MPNRT@5ULPpK<ylKOpkwO(e)DZ_$X(PSl~N-i+Yn^8eo3xAaU;^pe%XX7aE_Tz_cUQ
ZCZs$Ay1k~(MaH+K>*fv-k9|y?|IWTWlX9X9gP6z0Re}cIjlTqBr{dFEK6^c^a!S4W9nt`D(dwt5=#O+0t7%Y1jrs?Z#)hGkxjO7
Q6PLGo<zoGhB}$sT03}ktDRV55ngQywtyWJ0S8rDwxQ5LCb6Q7_sX$1y&-Y}WEXq7FSBqSYAcbyGlXl71Od3_Ma=Un1cSNcqeNr?
C^$qA3XX;gwPY$#!qlc9akO%|pXP?iq0&seYKfyvb9W7FyKl+pjX=x-$qyK!A%Y`7E9EHz3JDrQB`~2iEhEinR-BvA*M~6hY?^d|
qXZCoC>{c<JgKcQWD#$f9Ar2oBPKx6u5%(~Shgq%$uz{+VYo#&0bbCxZSgF3Lpt8mZd^kY5sJnl<{5};(CutY*H-VeHelX3*0->r
s_B`wW-AQ_wb+KUR62-5lto43S)j*Lv&7?xwgh^?V2EOaZ8Jp4wo4#r+gmn8Vva6#YfuL@r~^hLAf&mTc-M0qBQ?T2Q5>5DPYj}*
V&?m~lemM#1<BHZs@Q^9VNe7p;V~BlNmWhQ(hNeNg@P=LE^NRPB4Z5<kmg}k(t{6W%^Cr)k!}D^V%nf*%&QgGG63sj+GxI8>v2RR
fZQ1bab*D}2^^RyK%;_GNduB6V|$Efcb#U3VHxH?JA=nBI2MJ~f-U+h21k+uhiQnXsUdZ`Be0@#1QxU;3nsz=x{IT7ppHxcrp94a
kz`dA)s}d(ZTbt&{0`Zvy%I>}wsQr@p-duy1OqJ);|qdGiy}3H&aRlWJRz`dKtO{4m<FzARS%{D6!C^*fn<PXbmvkZH`NX<jsuTj
i-|!1fvccYP?57%E}+}S97>5uK`>E75=kKy#<W04AjQ!I0*088$<`*Z=To`!QXOq)YQWb@qd^VYIfJoSNFwvCF6D<TwBI|Lt7DVS
l>?AF(B_8%U9c7?b_$RQBoagrOaM!I!6NP>t{dl?JRUSb?;kbS11_n^y5LZwxUx)CDd_Fk-45#b=V9RzK!lJjt${qy<kY&-5-3pS
(gLJvV||1<YpozJgU4L-X17v0CS+}FI$P1KMrp*igL;Pv&R%F8**Th|)19+CAZihWXGC#99iz!kI;F<aqK`M!ghum#^AzZ5p!D;;
YDI_2ks}CgMFKKq4nrUn9fbp&p&^1SH!P|_nKgIAP&VIuGjdrL@!smguF&VC>XlXM&RNeP!6jnJjGY(;z!6|yDJ8BSQdwj~)<7H%
c?W3(pg2GSJLh@8wbj_w13Yjt2;>k1*w1_&>u}jfz+gP^8rH@EiB6lEhk>;w;w&%|;+HfiS&J0I<TC@n<x>Wk1u#5w;*s|_GJ4_4
fQ=CjI^qZ*WsUL`s0j-Uc&Vdk9Xw5IfT7!(8N3iuQ*O^d!p$dE2S|as5!TrZj_fg_VF9Bgsn;ksEpH6vS*EtHmciN;8`L_K8DHf)
&Mg4sSU?_iw>q~O4qrHN;OT3FBL|g(k(I)ubq@~Q>u0}Pm@rgPr;|i@)pC}l-8wjj3$&eK1e$@|(~v|ABaX&H0?g2zPS?P5VXAkA
PC)R{ELqNha|667DG>1BU7_63(+9wC%ZRTw7dI@Kn&lifYM^!pz}E-2-CoaWqp|gxWa&4mJ%OEFaj?&?Q4IiklX3mz#1w*?4GvQM
te~Bnu>jm*4j@io6q5!B2_VWtfb0w$c0Bp%%mnHQq)4D1dfsnUf*k{i4%W%fAc`7NmU2%Z#{k6569iCDT#5%!XE1A{q^6^)s{JY1
nWv$Mp8FN!RqGgCs8Q$NVZ5%4IP0mQT?95sj8qsyINt+X-NcS<k`*GvK^O^^v*{2hCd|`?Y=+gL<R6crLq}-8Ss@isXDLg$?+$i}
2BVz#8v&59y-@PdFpL4*Oi=(#A=9<tozE^X4?i=z95~jtCbiCPcmyaUfcQ!DY;GD@2VlG$_4UpQ(<Er3Dp3Pu{7=7L#2WolxU{-P
s$qy4_<|IG%R}<|Ed2J_HQ#MP(X&2om_2;GG;u$EeM{}2+n)LP>ue1APD<^Ym+bFJGz<W=3(_KuvOYJ5nCyt~!%}axHxE)9bU2@}
qiJK*&?)NDGEcO70I)HE-XErGBx4mcg!4f8?p}+zP+8XQcvHo9mrq!mce*_rhPs~-{a-pN^y2}cg_+9FM+fGgOOP^_yRx{G72kjN
>=lWs8XW&i3-CEGQXdY*I=v4Xa+qn5#sSnrkZqTcxaJ7w@AT*i&|qsvh{R+ML5FVBLpHlIX(NJlN9hSvPYG#7L&iZ06g%KkG8{T^
cftorE7YGfIaoq*U`|n-iG)f7*{ZwHli#4ElYl;}hYh7Nr3NZhK{pKC({RNl5ptD&gnT{&*T|2rlsUp|5T8v~&!am$_T>#DV=(u0
9oWObY*%s1L89pm-)DUKqoYpVJBQY%(3-w-9fhLL+MG|6H6<bVa>~g*Ae8IrfsqSrG^HUdyymB6EyI(;hDxp)ZciZOL@wpdaz}|F
&61-m=R<Q77R$_<ahEnIqpgk+inI;g!(0w7+f)S%Nu-IYQ$bFs0|qvlbO1ycse*u%2qHEY>?Loyc71`pj0_~D6D|KI;tqgn2nBOs
3kmeWR0)z#vFSX0p956;Uq=Gmxfgl9>2-xlN<e?t7=6hY;5a#vY~ms!MPnpW)A;Qrea_>VOKino+h@imTPssjZ64s!f_<8=?N0v#
;7x$xo*w5IJxllJ2zwh64{oS-u~8l*Vj)9B&Tz*qocgePH+2r=2dXLwm?^2K6nkJWK!LOA`eHhb0Cj`{CL`6e$og<%WeD);!P*db
>xvD*=67J?gCn&7kmw;g)BId0^l%6^a3E0P3FIU5a6UA?<Hy(^hwNz5{bwWd_DpSBFqtP!xh<B7VVWuie%EsW5f*X6hEZFnn5jgD
P7;Rj)>`aZ2ANX2z`|0|72kb{GDc}78CeE~<+RMr@WnF9UP6^Hu+7V(8Y)t|Y^IH{Hq93yf-YgkO$s1lOx(>~^Dzz(rUs6g!6s>&
YGDN$LcY>Djv*S;hyg)@t+5F%tSpBnvW{y~8qSktOLRKPdN&njtZ-$NV8uFaV42I9Q2~tGGLGQJ_6;+;*nY6coA-f-O>%>%LO?;T
)HVcydMPGo2$*OSwGPjgDv5}qUcx}~f{Idri7JX2f`+#nI=uSvh{QT7h#d-p4#f;R{k%_@KG2mq!2W1$$@~0tVfTr>vcZ$<!Plec
?1W@~s(WDyJBjt%XMe&y&JHl()@a{vr$ACL4~Lob{C7$8(y#L-`x^OZv=pK{uN_~~AbsDtNBiGZ@3Fm{rXMtatXK>w<VtEE)1KMr
=+r(WsGUEwh_ahVXlSGGu^}YDM3gm1GQkY2(O4w&3CT`7K}`ce(qNMrkm*%4zyZ|cfA0j@>^B_$XLybra|PIj|7q#R0OAtvSM`0{
55Ir`+;%{ozh5hQ!1DxAKu}achhl`r5-BJL`ACc~zJN2-sN@|aq_PTpRUdoR4}gEpA4tqi5R|U529)G{hxqdlYJz~IC|Rizn2{+`
fLw|_Vc!_}?0$M?exF_;A?V_TL@dKN4QJ=`*IJTb#&{s))P~W>9g=o1-XzRwK6c?+Qd61gPjaHe)82vnhC}h6SDpa2d8-HDZd3&V
h#$req#c1bdy_CZmk<e0ya^D>dX0K<S;5TE-kkkMpgO&0E`x{$VLv&2Hsg&3tr+nddp)@hiWQ+sN)VuQvhX0$$Y4XfcNscX9ZgJi
52vpX9kKpi+~^11R=(Lh;19muhm49qr9&_)2j}TwiO9{!BL;Rg{Ihs~2cSK6{vW?y=>y0K>p6`Ij6pLq1w@CuE`-sl=1fpaEZ8!z
(frT`WK%Fz_Gp=kkPVVztw<g{hsgC;>K~kR$s`mVV|H>8X~xc^v5?&e__CG6qS}pPVkTpA9qcr#5yM641OL}UZD=NUSi{kUR1XmG
cJZPm@}w`?0PPNulZo(?^4A(MzoVYQ{~iIh7KEV!mXef$sv=SSCf?!$^hmss)?wQz>I67Ha0U?dYmJ-2{JOE|@{W@sN#%BrL{b6l
K3$F``yUEOWL03R$o!FDZ|<=|{a2vF8~vR=Mz7&{_7BLJg!Hm3@iq^O?ud?pSdC1AFH9Wc^Gv~qOyL|I_!2#*mPFcjDPdaDHQ9me
o{8B8Ay50joc<INQDSU(*6dAy?HJ~Yfe{jK=-{v+7<?^}A0!RLB*WH}NS<`u!8pLw%Y9)|JPBFdHg(0389oNzp0&+79OjR7n$qAz
vW0z{l&wPMI73l47#lD!b%-ws0Oj^TQW~2##ls?QVC?3YX8JbG%@n^A+XyiYtlV?*N}6rtQ=M}y1UAFSLq=~zXGwwiPNt;)q2qFp
JO_49bOsNal=?e%$;j315`?4SnBaCvaNiuQGXkUpR6J?6^b=6Q&Nng;Zo|AD@&=ZNwg&_>rBH%>#@vTwINN8l!eSFbSMj$p#Q4Cu
onT_L8ig$)fl{$W<fIkLz08psyLLGrf=Si097BV)a<T^unfDxX#p3EVn=%(8QgM_+<P-r*Gek{Fc?6(Xpf}Ovza9?tD1iVZVV!Uy
CXlY-B{E$fPoD=?$0OeB`C|elTuA{+2T&uAPzJ^C00U5FvYJLzUBJ<T49l8>R2m3iDyX~!MA==0%QUTk34{qeX~gJQd{-ayRRge(
2mxV>3~ns85<rO4sTsXEtcnRU4&H?(NyxCA0&9KhJzb5a;O=O!ce_O}%1%ik$kFJW$wP^B(u}FK;{;604IgbcHLN;KUClzmydiL?
?@C_yZLY3z)2k`4@ocd-?bCCN+kF(`l94tg3mAxjoh{-b>O*%*$&Y6gaxjSPYv6CTY#<3ZiMa(kZ33kbodw^%+p@s7l0;#;Lxs%9
VrKj8JB2%)CnPxhZv+8;3is^~u!HX;3QcQ8wQZdwTf-P5U7vqK99QXkdIPU=?lz(DfC;8VAcdJh$AUy)yqg9gAOdBAPPE=iz>i73
N@oY#MIjPVV=NZl=e|$#@lnzBfcm#yk9TBkTqlGlQEZSXOH1>=+4K9H@e|NHk{%!S&c@8h)$S1cla!tc$rVogK3Gx2PFrf3SGJAr
w|drdnZ#nZ2|8xt1rMX}W=&xvc_uutsDFZ0VX#|8TSTMh{>;{fcTcB9Iv>(mzM}t?FbrrTOzq{PZ5E#WzF2X!p8G6g4}WY7i?QCo
z<!Nbu*bJshMI8glk5789`o<mF(L|a&LM$%W^Q~l1KsbdwMfwXaA)g{436V9il7btcmu8hS6|pZ?L2?{=f{w4Uk|+qH(4f#(9S}i
Ci~n`s;fH%GzbT`AB&QCf%_XgY~+LeLA)N4uMI~dTh)KI!io-G(0yE-R`cN8kb}c%CdkpOsvAIO#im4qrS3HJ<nLlqTepe)=ZRRp
<~sPU4@xGK6NMka)lU2F=L`kpouFU$B@A#<{lrgv*>Jrn>h+n_j1m6Me;c3le--<>TLh6_{{0UFXh~Nm1fPMF*46fFWw5?o@DX8}
JR4u<+Z@eB)~@+4;LZX?3d?p^yL0RcQX(f2=FHLE@t=rt0U(e81qc{VsBNWcC{_rqZ7sIvK-(+HxD2+qGtnY7|8gKSNe6d4j1ox%
`-%VjUC9*TLPJWyny3
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
