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
LRx4!F+o`-Q&~9$zH|Y1m4AR-L_k1)|NsC0|NsC0|NsAB_uh)oWCKI#ic*`+om+ROJJ#rxpxq=O6t2T1qRm<qXdvcySOK6LSkZei
4_PbF+cYHD#R!EIstN=Z42`T*qEv}!mWc*{+sBi@9)&8sXi_SmNB|N5NhaOEWTgNK6a{?maj~9M7k4{la@@^oo$o#Gaau*$w@t=X
vf6#OXI)fKz28u+yXf=b=f0(L=(j2eQaNPF?Z)Oi*6q9Pzy%);2Yswxe0&FQUEAK;K)1W9bPmnYuI?ATkh%54g#diM^&QzGy^V0s
zTUdhhg~AjbX*%jlA~GC&hC2gRIAzSr#RNJ1JeRtRSE^L_PL`wvC~}D@uIfA<3ZH`00&enb(ZzcnxA>=cn+LB={9Wdd!sf^0uJNn
q9opWe5uv%JJ-xQD*LnDFGjnJx!v6C%v$b_kk@UXq8o0cpf^(0P~#3WRhy!2<a=W83*H>zC!KeFS9{W*acw)%&ckMQJ$ucz%gwpZ
qJYpeY8=pKy9EOsV7qUpN{0or#^Lq@r<C;Rn{u`XTsdo1dptd`_Vydl)js*%r;P#-Rf7ySZ*#mJ=Umuy>M7Zs@#_0JXg$~fyWOCr
Gz}W~uMSSLudjPOUd?9&?t14w=dydZUm`+<Q>6oJ)@<4<>+QK|L2YAea6Zk<JHhmG)K8FBZMHVkZQGTvyL4>5yX_?&>(jcQNPQX_
Xdnnp1OS=<2{26oqG)Jnk?H9+L<1>=8e#~92t>ptO;M@(n<koSPf6_|Hd8<VGyoa^5@``6nm|Hnr>W&VRQ;eTev{G-Lt=WPX*{Q?
o~i12M~Vy(&;%r;lSEHbN#xK|(jKRj^qM^&dLS7Gr~m*1KmbCbAQM0V024r&6Ut;0%4GFDN2xtD%~Q%|riOqt5@|#b5uhVe1k}MJ
(J+lQJp|He>NcY$AY=d<Hy|&U@WO%*X<+{hD5$8P^g$3G@F)NY|H40>;Hm^f2!MZmdj9!4{}uK6f`SZdD2unOn^XVhugw$85i#ah
<%vJMf8XTRmdB?HMfECi?*GRu3@!#g`_u(y{TL~9MEgnrJ6RSHP-LzD({KG6Ur+WZ2*3Ex5mT`g=}`<0A={??$A2to!*{H>L-^gF
nHT@Rcjkv8=b^f?uxBi+NN{8WqWEtJ{<55Cz1}BMCzgkWobXkwAs85eAO)fRwG~>=)BSrIfM|zTVFe~`WDno}OE4m;DA{2%`IfSt
l)U~Lj?WMA?d|pYQ^V2C*jWiv0=w<}1O?b~|J{;@+XMaSO!~*e+y2_hJ34^~g4R%oI@i&|c0RAF`VqtVw;{}=16r`O1>qt7-0xQO
@<z16{BzX7={BgTKr|wmAK}OTDuU^QjD5JtvdEZE>cbN1tMn`jM<2-{FQSk^AwGON$J7X|g;Y3X?>X?#vv!@IEof2EeeqP#oUvo^
#xhuIr@4Jn^WlU|;2-y{&i`qz*&l~q2ZWJ8l@{gzc>Z3GS1>c$eB<m;!rAOB?pJ{N`ufoJ0*Z$06#HjM^gq~J$Cq^@u0=>5lP4S+
4_cBGf_z8yin>f`Ee5+L;GiW+l`FHxjbDSPnB!T}L#<ShYpq0NHq(H1R~nR83Kcb8A37pSWE9~^`r5XoI1s;W76@=hE({osRF~j!
2YHG-KWc%_M3M;SByB;YxN&jC)dykV2-++Xj6k<REljxoSbWArcIY^Ck(94?5S@$622y&~$R)^AYmsWChX)lKEl0bDtEMi1kT_!e
ZE(`(!hcyE1|^gzrNI+b>fv$676P!DD367;6DARXszdJjr~d%n*wGr@3?GL{2LxCiV0JfPAi!Tj?%!|oX3#)Xxew|0GCyaK=~dh1
R2`lllz-5Me~!xkU--1RY`;#5Ajf5a;2das8|YB>&K|M1`0y;Ee<YYBAIn}+@2}q`dI+<BIb*BozgGH=dxg(L=tu@WoCjaw3@KDZ
QWLFIf4M~^)Q~FKoIy|i2`kM^{o8NHBASCN5t}8OI2dXpXjBkDfKVv}oUmdfs_QPl=T^-utJ_Y?jbsCa!RJYU(;ZALYAGF~6Y2i^
F4a1o^PQY)o|or*$P?!zF)Xr&vx)gAuc-)o91b+b#Rd?a0vWdZWn%ueD7@wUOiYfo68Hfq@D;|?DQG$dILQ_|U0!jHGI-GSTYQns
{IYfq#S++r)UZ@x+YrI_^80qR<|n2S9S3_XUyCVf+1k*IY!c%qQt4$e`^bI5nhk^+_<AH+(Hsllp4aET$5_~?x%ll{opiJb9`R9b
Z8kVPoVhj&KqfnTuU_t+WBy0Vf6H9~8m^jk<x{5`P1Go+%g>B5@~FV)^FUd2_j9XvKexZO`o*H_y-3x8NdjS_LA6{FLGh&^T@#?x
=)T=*K=e2T566(k^@O$6ickrvqc`9);qu%_g;gY)a;iPn&EL(09RphJ`8eH+ctZpXQo;w^>Ow+ROR@~83%vYQYf3RUwq*o1izw7_
{r~jAA|RO0&?x3`zhBu#AFrGb)PhKH(q7~Ge}3fIH=5ELW&Qtu=r#ur59GZvqow(Nh-`*J!<oqM91MZ*y6<@>4T(;3G@DDk*xY_e
4q$zKmxoROM^ekw&(}jLz!p5t3aWs#JJ6f3^sL0AKbDZ)HFVQmj2zuhhTc3TPb}bKf-3RY;hCICIOb^$mOSQ?Rb<H$nCV(#8FNKx
&Bv;7#a5CECZs(bSM}SMbYM?z#GDh#2>aiXod!A(wN9iXVV>SN@6#SR#&X_We?4-Z^Ka7PL-bQnHG18G%nb$EI@%!ug$4+lprA-~
5P^6=8Xw5*iWY_Z^vBF*hGmb!00BgiiW7fy$32I~P&S&I4%<!QsY56f)s8I9_~nngOUJwK2$BqB_AG@Klu3wS!Wo?9b0!loMG-|c
TJdfBw|N}M#6uI<%iEb_2QIjX+VRW_%1mo?WYomj)<yCq{m*SOCGgBMwD=H{^<DEEz|<09=V;g>%sAV>o%JUK2=Aq^Acb#vOgt(;
JGJuS@_TAFM*2ZD9aZ+f^&UHfI<TArVbhLCXveOG*twS+^D5L(G*vJi9H5YtIkYF|d>-ReqDWu_!2p6wv~#a4=9w}%<$#AVnwR5(
>!M+Y6qUnG^$^O2*1+J9K_r~k2(WIhI1%D+dIXop(Mo3a{4}Jd_)`gt)(%l-pr)iqAe68X5X=%842Yk-KF~iQfA8+z)O%;YK6$aN
QGoDiek2Ca6G0(#zDC+fMy*ATiv*6Uy}i{7qQU`$%J~V5>Z=l>WPz2{2=5v&^3R`qz_~)dun?}D${r@MZQT}k=`=UL05Kl7Ez;Un
8twcTX47c;u#J$Q#C*I<2MQFMQHU~#F)XGNZ>-eg1+$|s6HK!AF!?PV<`Wa-ZrxiQ9N*v1JDX{!#ayN1X!nu}1rK2=iHtsUsy(F}
c;cbt9D4Qnl4ohgim0()o|>Ny^D215$5ot2r7i31*q3VlB&sW@rF>LZGYULR+f+?zD5%YG>kUCiFA&8<R(u+VT8A2`#}fqxR{X7)
%WGv4Y>XpOeSLLY=RC^6_X$e-UsD2x{`=VD5+?Q}QxGl6V#2yGsF=zrkX*cHJ&iV*p;69NRdG?FW38P|b(rpS$(3`0NH@-gxEooc
xx~oaJ@Pp7##I-RII5AnIkV_x56_QUjZnVz$hj&OW@i;`p8BmVYgz?e3)V~Xr9?YV4R)Je>I%};xhDK+XOg7~HP&{(V$Gnqp05d7
P2Gi%$o1CxM4dXSLb1~5xUShFcX`gMut-v_j)a9=xdq9E7bK8Lg28=N*!}$88Cusf#QE{67k8<Z=9Tf*yItI`987xJ05Q$(M)*$D
=6~}$&RLH@^C?c7eYO^RbP3Jp_+h^5lNYVln1T$lRELPl!`Fq{z|y(ICF>H4Fs+uAa-usFG=h{MD8?F$$Cx;6<Wcp-4ZbTQi;UKp
*Na5K$gy#k;4v!RG^Vqnq(qvZ1#4dNB9dN>8ZKE@Tg|LENn9(NYX`#2bl)9Tpi(nWhQ8d(hg(LFF|=E-$Z9K2vL0skZ6j%MRCQ#`
bL!EZqq3_>h=vk3iE34qRcJ(1sKav$`uyF#YCT0J`_rHdajR6OoT0TEbHj^^GirXaJ?2CDq=8Fz9l<WjA8nUejYyHqRXB=7ZoFim
%s<iIev2{t--lg<r9logU>t(zhC4Zbksqfy%%VCVVPqrdA0`y3BSnyOQ4pY5qQZrB$}V8`uZ~&i0ZDTH0)j=PV9+X?#U(RPD9=c5
>GM{q>!#5Fq8R4f*IuanB{AYea)Xjb)u1Xpk|dG|qx5aY{zyBd%Po+FUr(+ONSggl#Ctl@9RS!}2BPPZUP)t4qCl}vKZqSp?pgb9
N!OUl!|zCp@IySy_F|e@9=pz^5{=zC;IA>BXRZdA<ryJ^EIwz0e>0<oJLR9|kyjvh0$=C$wJ04JtCi4}>Z{ZN$d8|Wj23saIGW(-
!m+ic*0O!Qdl%twQ$(^zX~j;1@8NZ-(A%TRJy+!u8q+V4PX>acq~Vv_u9KCy2D&B2#Yw<TEV+DX5*Nc~uMEJ}b2-w&T6^86!G08=
vNq8Ko<F<Q^imXsQJoTB$!^&#?``~hl0FxIf`gh;SeAg435Y99O({SsEy+q+ZOn-;f%>a{f%r&pz9$*v@YFm%Daq7B$d4CqNPIkr
XeB9d$iGv`(MWY)83xnKl{VpN+`|d*G1C;pmmE;UnEPQ1DagLw$F!89mng*qUo{lz!%2!YuiUyhX2mH4b`*Q!lCIFhu_<F9=^uR2
NWtW{<s5~(xbmj}PkdmJGOG}E7Eq@TV%gYmdG4c$nU2%Rg#4si@+f&ke1++^X0zE?B8VOZr;asnW_U^Kuaor5D>M#!9o#L;cN`?R
Fh-*!SX`tIqXv;@H*x_af%E*_I!IaqOTPo5X0ad_S05<@?yjgzk$sFh{^f=bXDS<lObgpN(#%C5Y$>PH6_>(8d+f`$XSd;$r>d1X
=7FiS)d|ocG1d-0!*%X|{j69fZs4dcz`QtPIdT2tmBd%8P_1A&yoJS|iExzI-t6h~4;&gI>&G4+I1%zX{l8R8C@~(rxagxOK{W@v
bwQ*z)>4oQvXwfIUmfH_-yjqnrZgFJToXx!N+f%P)FCe<lG2Zzw<MBz3FDTjsRuc}eQoLWTZHf`8ShJ2!%jkt!kv?_nCqXo0loQe
rL<UEwb2uZ07q9YuXSQ-Nlz1V$@mfpOnxa6-n{kZU^<=0#6gTwCVOwyCjA%i&bhiqrEoMjZx3)(PF;4rsFp57m2y%67nar(gfdtU
Np$NVj{*v;d2_=HH!Zg0lIqd3-ve$xZ;SXE85tic1Jik_3PQ(n{Lwi9_>OUkHEOFmn4CjIVZx#hY^f3rC{~oET5Or56$Al0F<0wT
7?pmm8ltk+_kjnv3tflLb@FTeM*BVT+k0zZJ-v(is1_EAyt_5k*Ogama59t|WvO`%MJ{{}#RF&LtTxefb*sA)iU{qxEXI9v6dlBN
_IB($t9p@6Y~Dh8J?NvXfriZ6H2+CX@;U2$L6Cl@2gva=ip*Y-nqJHH`CpG2Yf-L4E~u)dC~ug2k^<kHO~Ej*RB;^ao?;?<;6UvX
a0j4d`>G<E8A942i)>Pg1WhL?(W#Llc@q>QnPMF?@-$`XQBg?^Rf0oxKvW|Fz{Yas)4+cw=eDmtThRX|w>g9O7X9sZLzk~6B**Wx
FGu0_nT+HP`)~#kU<RHov?3_IK4eVHtk}FNF<rd^;SvZ4%{<wo6LvJgv17*!lyxd8n{_l4H#c-$-ORS@ORiyL{u&eS^+otwGmmZr
xo!6V$&#Ros2WErB{7>En81i&_#{A93f3J?(6?GhL<K?D;YrSGRxN*ue2WX6IMC+0hY(i=gQFWd-ciI88UAFWgf_f*9~4q4`Wxd$
YQ#yyV55Hz>oE#{a@(G{*mf^*mm~3qW5HiZH`<Wy{w6=o+807-!<GTsx$y`<6lQ9J>z7TRZqA{Z6(Lq}T&$c{r-0l5PUMt-XcL<C
3b&Dvm;3)d_J4Y(g}}KT4|Y~rDj8rAZ>d^dK%|5EE41vy1gRQxb{~w`wtqus>kA5UK~+LYm+)qF3MQeEh>=)ut$&BDoLlYR<;#Wq
=$IDKhwmy=C+@EEd{kwPeQKxIUT-P>d9cLTleaeuN<zrrG7K(If{BfFm#V|q#ZB9ze2E2(BgTH*ZPuWd34ay6?@^F!=r##ytMfpp
jP_>QQE4*+mDWCT6D}jpzzu#EXc{h6HgZ*uA{f9gh2&Wd^r+BGOGB`<L#e#%2n1V23ZT;K60d!EJFs#EaH*`O$z~U-&|346cAlNb
;aq!=35ncoNy5d06B{XZ=w$5|^O=!^4G<5M7lMS#9LS>;imqw-mFg8JOXb8HEqBfAmL_W;(?G=QtO^l%eG}?M{65rF8`Ay+I`gIU
#P{K0066YYSF^F|M97YHsd-0VTc5#VL*mmS<Znq%xf)iTlG@XajqrDUq^t<Px3xUStc)Pmo-Dm%T@FTX;2+QQc-@ND{(GK#Szd#^
R0q+R3Jq;8xvLS@9fM1?dgq%w>IU*R2a38hLZb>lW_khQFX-0=czU}=aJ}341|Na&GX14%VyXQ`JmH}vQFW^)%)z0b<C>=L4L@tM
(jE4JDk!|tNGBaq{aKvUnf``iWEBC(Hf1DoKe3kyQ{#Aj+q<3J_&W>7b6<>_>(zRC!hS!@LqMNGdDwf+WjYzB0vz6ejlelCQT}iv
KpfVD{(6$h<csHmzgeC?L8GBSH+=Y*>!4_1)qM_loReNO-KYYF^-DL>tHSHfWlXwAb<drsFl<OEqjTjDG^n6w)9re>*pFFbrUH%@
*Y*W)WzDsIO`G$V5!FHCA*||&ss~0BCo~s4k6@gpGSOoHH*y$shU)v}ag#2{Hx~`GyWVwRR&7V1m&m~N%I71r^IQ)DQL8@|QCo<u
HWa_??39h}lBXr&b=7hzc%+>^=NsP@4j5(BEr;PgB60wsBaF4#d1^Q{6&or8Rurnt6jVT4EMbVeTY`a$YtFSpdZ=#jbXM>9%TWS`
yA0T=Evfs?Ngk_n?WF~Atq%sBS<ZGY{aM&QwA>rEap9L@y0B8`^Aib?4R{=SB7(10ZM>Ciq7MqYFK<_!I$wF-i)?*U><>JGFAm1h
>AKE3un<!aLdirl&SST+aSMao^^>HC!2;vzJO{gyS~ulv_~m#k;fwHC+^75WB=UPSPg;KjY|l3P`~5ukt(@9SswltlV|z@)uA4ll
K#~D4O7+hqNc3;zwR2#@)jCv+>b2`k{mX67d|~*4NYL(LXdbR0xsuI<DzFbDu7YwFDs1JO)V4wy53W*oGkeES!CmJ;zheiSdfA7Z
3LdRQ4m}PH{k|Ofg~g;9wD-FRTq?GX9hA(4>sj}7v!b0On#L|K;%FTRt~03fJ_1StkQR=`Rlzj0sXf?HP*ChcjyTKh?zwHrMPEQS
F^XmPyr$#ts@YmRvl)C51z!(Zyey7|w5!_f58Gh@-j^o`8(KMQv3JM4PN?-eq_bU2v9224Dj0Q3&g5%#(X8*jnAf4aSS0+#Zz;^U
IU^V<FKSQAS+JD)-kHw1oocfyO%>q;Y@tO83F}CAEaz6^af(V(j{UQIXv1jfMmWC#WGuFyaz()ODH2!9wq=v#;NR!RwR!%my@`c(
(a&>(Ivd$*Kv*bM9x5D9GC&4S0j?BFj*wzmk%~+*bxx_t-I}JUo+}2O4$veypezWo!in2KYXWU7P9m!!LFoavx?ZRCtNpMVe{B7<
G8rP2T@73EvM8xXMoBWEEK^a*U}?5_V`mn`t2x{T>I#mpnq5&!5Ovy;8i{9&<XzIbvXh$hYiPV+TrmJpkg!I#ql{9_%(F>ws$dis
)3=T94oQ4T;qCe(@^#h(4KK+zxULS%i%6dx8@M$%>S_5J0_(T-e{X+|`uX~BpjIf1i3?O_A1$Wb_I^=2)M1gB)NDZ$8a^J=69im~
o#>Q3gR`o2s%K3K{s&BBPko1oP6QGif{8SbrD*+mf_{Y<2!$Kg0Dfz<PnhG#&Tx#8Uz9!EW?lejPz58h_#5k|q;l-zpo$eQq`fcA
tsH$=iSTCQh+qCJ+MwL>7<o|UFwRIIssK3<sO(BhY|KFxn!kT<edBV1ViZf%v!x+JdTAt(JwU9Hck_HUbQ=JULJ|ppu0snZhq`jL
Hz)^jA*Wr;2R)1%Lq;G}iy`QBH<1BxL18jH7{PSm{bosmLB4I6BuuCPtu;GvRIvmtb*(OTlGVcUQPyW2BaH7ZEQzLotA&z*QKFI|
s;q+~VCO~7lWFLo1%X22sk=&G>}6bw7g0;vQQpC9YV;w;ypiX_Pzda26RvP(^QMoIZK1`$${olkX`>re44x3l;RZb^5(qP*@DM$c
4v}y<;-E1^l87M1Fo@9snS7?m`%;OuL<w);i20;Ultb*^N&$cgARJNIs341~E?p6UD_o134NeL^^#tdXDc$#0*Bi1EX5_*1Wz$%)
c`+!Dx}uSxP`+%^-GFflwNf+&z=_EL1I^r*#geUSSXnJT`N<d&bOJ&JmO*hD(D|Q7Nkoy@#}o7SNv+K=W(^fTKBuFF3R0~M+m*Ek
U&hf3D&^*>#@VgMjkJ(KX(&z7r4bUuaS6e05^YAcc&k=CC;F;BlWfdEyvp$|J5|lxZ3>S8R%#u4>i!-xV`WsyRCRi&0;k4HfVrxN
e7wrI>N;AISCa*<zQ%$kidPGPfNFyxr*t=lJo_gDN5_RyWin|5M<hb^;{p3rXWqJ%0}C^>3Cvh_&KF1X`S_<4KWSe%&O#d=(|k+I
=_p<}6{<uHrNIkogG||Ek1e`$>cj97pt`qIWZl*VDA!qn-4s~B1ywjOZoW-0MWIcIVc{&zWqd&F^D;_a9$ckUAn@Ugp2eJH^t7WK
<i?;cbf8fLYX<8$N$m{crcj~#11l0{XWFWEpj#UhN7AWEV#c(UQo!DWQ$ooqop`);*k*ihgt6oL3)2;HxJNq4hx?%1!JBh`ag(yx
sy2iP!ia&8RM~sk1P{zdiSVr$b)9v(q@95nP%ml1CQG43n$Y~nppe@vto@w@WbAuL`iqKPSrS(vk|_*#n*jqlDzt}K=<86OR9$`B
9X<=x`44jz2@KFgHei8=<49a_#1GSmYN+q{MIZ3twM7%<RZRI!6ci-@sYM_I?A0`wp(FxOM*3t9&ujogx^M!m#H;5@Hz6eS)%fnJ
IUr0jj|~1jD54cQ=?UYeE%r)3WkdQ-z70ANW3}2AWGN`3Q29WSD_$SfHIiIqZfO?*<(vMTz3Ujv5`1Ra9}1|@p!M?WH*Yof&nK0@
`pjOUvP{fg!y+eoII>|;W4iYVI;|~2Q+YTx0ZW}k=&Yl7oX06D10sEEwtlH?ZjCzZ0%U35@~;b}0yOB4SbpAnQhB3M(Va;-3$6;R
El(NopaY$U&$}o#2qk1gu5LC35G;kLnTqCmj0YO#)WZhhgq~dAGm{a_>x)kaG{9rj^d$u%&)1yRPyr~0-D;rIJ%r|Nqt$d4siEVH
-mK2~>Jh`jJ_o*r)R?mfCZ#qgF2z(5j6Qja=`VV0QBj7K7pdCW2>ZHeDFO{%dA#?wxrXix6tslMUv#lN!+PK24hE$7S+}oKsZGi0
*29i&KxCY6ecml4fl4gKjR1JKFwM{4(=I+8fwLu%L>2<70Aiw=%w!TZd2n=-j@JtqR57GEEecyj?{t%0hl3^cZuJhp_ww;yfT@s`
>Z6U1vA6@s?owVn4%$dfcx7ffZ%gaSW4I*@YSf^DLQ4r{3Y8SlAP|)>{nSx3JRM))Md?e96riJok9uQ6@V?@waE@GYzPKEOM|O#b
2Ge^lud5Ki=y`fNm_l#_!0g{?8kc=Q7hiR}LSm)spx>@7p7qb>z$fwc!ZaV2#=G|KLt<|BJme+`Is?F}h8Ss6^ms3)j9Me;U#JVN
25_1nks+CaGHcil!f+H&<56T#9ll>}lp;eh_O(>sqwsN0eXi$86uysIzpZHT*&w2kbv$Sw@l^wZGXR<u7I?@3uT>mG$$W0YrAl3;
gIVwy;)J}I313a@3vG`nJp5YBq)dz4l!1L_aCYH|NqUue7%bt`4-ZGvBOvL8^0<wIiBiwUeyW8Prx>LP;tu#}!zQd1dvQ}+p>_0t
eIx`jbmr}wj2q-2Xuz710Fo2~3?_Q?r_cG&QBTm6MsqW$k5U(9>SZWUpdgO&5lNP~<GO0%7{aZ*xbG4Is-X3wng{O2P1RGr=(*`3
C7Bf>upN*EYAm1ugmM*A2Ze<!L(Bl9{(*Zwm(v|wgVw;}UC<w7>-emD6o#qE17u8n@pfMr|79;-!1<B;DR?C)!;D)L+~$)W?6y&K
_P7g6^h&0WYlBrB#;*MX#Sf&&lcj0f>s9OU@m_VIsir=qfJqC>-R~(}NK{E_pjC^4b=1<dNy18#rsd%)K%^;(tVqaltN|PstbC7{
D-^Qji6~}{)pd)o>lYG$G*Stm<nkz~Z8%MB=<Qk?g+h|Wp9FLc$VV_SJJLPQA=VA<vD4Tl*)^g#Q(*7zKS`L09C9|m#h37nt8N8B
22R%loI`sw;W&V~6L&JuXOUW|0ak&Y`mqe?_m$+JPxPH+58LLQ55(Etq*m%aQ&eD^w2LD>HhS{4H#}6Qv+4cL_nqrP@;NviQHtV4
DzQD}mYkU{jhfSy$h{^-)Ym7BTdZ4y7bzI0tsRiZn&!CfJ-XyRx_WiF=b3#90WB-gQoAYVI-OnXL{M$QJ-tv*DLpPoHc;HAk9_B!
y1a3;I?2^5kF80gJx@k3xG}6bAi7#ew49rLb$6+$p%KLdtO}RKHdPB%eTuuOef19wO=Mt9@d{<FZNQOrIHk>^U1MaN_Y>M{UXJyW
dyzuLjhSY6;%<Tf_^x)@m~_h<tF6{?QGF+y8f4t1T3fptOvWiBWP?5N;6iCyq(LO)tB`>tazz`Q9USFPf$qJ;+ups`T!naH9&>8w
;@iQ=xxahw-@vha8p{um)fdMWs!jyiXsZIIN}y!+>5(I29GrDEbq+@bncdo2DGD!qu&_C1Q#n#Nae7O}Ti6?S1M%_Fx~GG7$j|Ec
@NNPZhV6@Sg28rP7OO=Uw7mlYqC}#;NOVRT8Yq%WC?XG{^>y?sb;SIb)|V?&BK4_!qyaIV<LKwU=zlp9DI-Y&{1I%uoo^le^OXkX
)yT45!b5~B)MBXV2~tToRAMeaSxGbbSg6H>(UPoiHX)06oAcuG-Bzq2bqj^98u4cW%%D@r5Q-$$TA|ylpKG83E;S(6B9?tS4G?pX
%(bIwJXPm-SnJz_2S_6`(zE$6MqMeQ?7wSuS1Ln!-R?&dzTFBnO!2WdiFw-_I-UHx>TbbdpoqwRq{LiV3c|5D?Cf>#njtaQsBR+6
j*Q4;vZdcq(3+6fR{)Su5i|7lcAEB0J8Bg&;fjU0dlffqHOJfI9DA89Ec1{KxLim8i=6~Tk?>DTK3NfZ0Y`Zk4ST+ZXRyTxvwGWv
x<gM^t}{ZV#o9Ayx1trFWesDN3q={C=Q9?mV%W=8QN3HeMKdg`)TnkOl2yhnbR0@P8IcfN8cQB-!x+?!DO61R;7ix8YdtnPGB-4X
-2`NWpAr*4XVt1FjcmDueOjG}JYT0I!6KvB>*S|IdQKoSQl!yABE>LV%d;R$g_63SUAluXeFR~_@ok%6K!O;yyEaT?>xCtjOBA=%
z?C8nPXXYbCPDQQ;Kt3-$pnYTsTgP*skCBOxVJ~2KMvWWKs@B$UK=-e1*dHrK=<pRoAb<t=y;9D@+FehvCUEt4w?lOaHpX_N(hId
hA#90uvHtT{`iek1qR44bK~RE_i*VptQDelw@cv+XZ?C>siMAXWm4PNQ`D-^IM3GbWU>_XF#B)8JY+teT?bYy5@^A7$*Z6za<0qL
iQy99NFbCF9-4U;ap+;+D10idL5=Sq{th98nAN_n#rzxNd16#QHLkx;NPm30;B!Da!2*M}_dAkv>^(N)y2$(!MzGGKcp8t3@@h#e
X400#Fg5;{4h=;<9uyMt=r6||=7@9x1~X_zu4&AjZ97j^s#!Ihz_S7C_)l$Vr1^d8fvzpp71ef@!G!9&ufV``TPp}4OpiLxsSkDA
8XzGUiSOh&DybY=?LaIU1^%8k`vREu&ydlyB)J(-<p|mnv)!O~Z%>kJ^HG#?A}q%mVBU1;nUwW}9?FUE?1Vi>+5J3U@lgckia?;8
#YhB1Hj0t}sC)5%RzQ>?WI{q!q!Fb`5DG+7Pv!l<#bBzUAKuH9s@lAB6jZ91;w~+^z{dowLBHXKWuN-?0j!xIJ0T8_ujBl3nSb%Y
tNF)2rGpR8TzY1WPVYY>c7yeMGyL@dox$HK=NKPnCFmj5`d|$4!XnW3cN)|ChQApoPzb>Z=IVvmh5(UH;_V{O3J7m+<Wyol)7D3}
i(z}Sr9Ji}MJ{D3&;`QLg_}R;w|CVGf%^Wb`k&;Qt!kYC<rX|&emu4GNrpqG6jE-LaF)b0nM^PJ;}}+W4z5EFyw_I-i#FcaISC@j
s2JoFwWR3~iiDA;)p`t6(3jF0nOU9bYEw0yccmaq6EkCiTDA1yR)eewtt7o2h<rs_%CW*l#nBNFzMMvqc}nUHcQ{bwhV|WsA$K5m
f&xtU9C-dy_CAx>lW1!pnYNTpF*NxIrz5qM%3G13oJTRveRZV!X*XL*M4Z)iZ5eq}ehcUpT}}m-(GWQ?`lMvb9cb%&u~}`?L32NK
eYg`GuVc_snhI_RVwRGvls(ph)ff7^JL&|1uO&VWR#Ha}sRo3|94pdPD2xm)qK|PF<s)*_>NSp50*Lk&=M4A}s}DQ8W*Cf2_q5tg
-nSj)`(}wd5)Uh=br>Dj-NloiXk)~yy4GQE31BgSVN5E)au!3M*~JbcA=g?IG;tWiqnTpo8N^NKI|gA2j&tFo&UTc@XrLiU1v$Od
wL9Y?kHJE4^hySzs;)%5i-VB74>Oa)0aSS#CgC=;xUhElY*|>%P;mRyzz_3aJ_yRBDyF2}oPT$fXo3*a{Jt1)Xdy@}^zY{HnJMGD
0oxEP2^J$PH*0uq%^<uG*TxnU&)e*UCxpz6kb#js<xjJs@kW>ve?p9d#pR(RdPq8U=oye8zU&}{Ak<7r-kbW}xb)%QcR1BV;tP!~
UiT=fGm}i{s}$W-+nbjPWlJcW)tx}@-xjOm!fty5-H8NDNz`=2Ff%VYpx8YZuIZQgmHaInFi7hJfl8>-9Od?_32<E=s1;_^+Lw-i
n8Ruk$|X@Cz{!EOOz|^8*r}sfK^GvpH3cptl)Q-SpIzY4I^JTVYQwk`A&LqyG}QG(K<v>{c~L^yP-lCMj3R<OLlQSA+(B&@3aLVw
xt!F>0BrMJNPiVzXZu`a$pHL-;rX<?TcJV2FhgLylzBkVzy!arwB8&)Jr$u;akALH>U5@bj=*SGhXRzjV&Mb0IzEM<65FXGv~}p@
7g`0Lv)^^ATxetRZlrcu!uoaUZ)GdEjPcaYu4+aVnf-b5n*&nqOHV!b@q+p`k%BX9b;qOU&*+6-eS60vVv-9kx5wkwqhuJfE=vb>
_S}Z6xfeu{vj)7v3?2fi{SLgqYmF_)sNW%mp~9`NDoAB#PQ~d8&301!4%cLCk76td(;Fk-2hOG@?HW~d9%>_vb(Xc`(Q8v>;=ov^
P8yKIS+fNo3nbYSKLwh`h6J^0XS9SDcw5+GYIIJNI~5FQ9FVNKz<|(M)y9#f5?t%koVB1)$5zP#mkjPT{6|qFLa+U&UI?_frsLQ=
y!mHn75IINKhK_-hNioJ)CZJ*biPitH<iSGRl{pR)`JAVxZxyH(p9>=$7g7HA3+vtD3^`}1}-+5h4WibzlEg>KSsJXF{Rd7m{cn)
hwf#jG+g4gsJ6`Zt#~|%Ff7<(ND2*EY0C*&?@d+#ppk5n?3&mLVcOeOUNWy)@w$|c_vvq4jp|Ud?OpPRvbvn~`cvPWT@r{$z&*_k
0x9?f!(v*V-2bqVcV!ttMjsh00zm}}Em5IRNN6Ir#W_6;#}P~E>iFs63zWp#m~Kot4)T)HP1Y8`>UkJPRW)FtynH|JL)Nk!n-$kd
3Epj@6blPB&0O~V=U#pyGh?2H?yi?!NFd+*9ed`TXL|&!O~22rdOWHhYH1?&=)dQ>$~2q!;6oK6B<c=?XDbjg!9~{Ntgr7?V@9O$
ZwSnG&lgf875GaPp50Ub)U*seMXJL(w>_`fmy26W24_4t1Ib1Rwfo+I=DAt)##)o?RRq#iC7jIRlyt1->~+KND|m|SM}GFTiIX8?
zv#XSJgq(bCL69)Ef72!n#wYEyq^+e^wLr6moCMm6=%~jeMX5+TEwFyF#Ec@bmJ*s0^Fj#gPp&^G&=aM{Q}{(JpOoInV$}p<tGi@
F}8{aO8wu><w7m_xOQu^T)EWx?encX?*ojDE#r*<4LA#@XTDO}I8oT$g(9pYsmJ<T)BJmP774Jn3X3Jjh?HzJ*TurRE5#11?pV0<
UHgiyCN%cy2lC}z%!GTr7IN{W!upko;i~=R=%a}YNd!{S#bY&>9LLStj-rb{v**a_gyS2cd=!@z<6F%uR%d}{_9`Ru{P1<2&%+td
$5t-xPCau;*YWZgqEIM)-pR_3go;W?Rb~CeI0eT-8KTI=!&C3Wc}C>^M_qgSr!UpUyuW-4KVCYio#nq|w5Pr#4c|?_aA{ZNMl>8@
N8kwuOUvH$>B4o0#NU6Gp{0uNw}y2S8mm`G9mPE|5DqwXKD}J_wtcnLt7&!7PBPl~bQOYR)PGkQJSh+|*X>cRc(t(&55EYwke^g$
vckH~DMkJ=o|5jZ>(cbc+*Hd&93NuSJ&md0_~9O+9!849&yn6M_^6*gQgKyIM*7}BN%>2@?<YRi>}Q1ou|qJ9uj1OBr^bn*FomzV
c8=v%VBK9ga+R^$gKW8>#|qcI^pmyc!Js~eLs(nyd%aAFEtVNJJ#eoEg@c+=u?^Bgj%OSe31Motfw4XrY|^(caLq&D@@Z45zeo~o
bfb~?X4!oWrdppVQ9RG?Rq3ashTa}MCmrqoW$I;o^UZhs?y!zXcBa?Z@%h)%tmpR{T~NbcnpgOqNs*mb=XY3kQDe+MRrJSf?xUjW
_=n<q&tah#y5D08-MH){@HJiwY?$UV;G+I#OKZWzp34?17VT-gu{YuRW7S_>mow*rv|IClBlbKIb2zdqxw!!j$wB3-t$mc7-mBk2
=gxgKhTuRjIlpcGmz-&SRw#P!E;wpyM1ExyAE^A}t>B+$zSyLF*4E3WI3F9V9=5S>>sh<-a5;!@!g5j_?bfkzZeL^yf(;-xWUO(l
t-KD_r`Q62CJJ?ACXYXcFm>(cu3`2|U>hGU|HuBjdQb4%)qAH$fd_*M32O{8350_Hw3`8f!b&gNb1Vzr!4&D^;5FZ-x_?cZX0AE*
=LR3P<;{LKUXBz{txfyGcTU2B&?i)1$vrO`WJMnm3V{X8`;`d~+`uZ3%2rOt24q+rvJ1$>diEN49YEI)@bcVA@jCj(ElJ(Z=D*|c
_D?-0#sAm(9k{CBj52DGw*}%gueQ{Z<wS)9H}(q4`#JF;0VoJ5&$x90(+B*A(fZQU1A5un6YQ&7&(G)f30tnkR)|oLN*dR12=nuP
2|gVdVu4op>XRjTub7?~4S2f?4Tl)elljE8PCKGW@N5?4=L7P|-VYKT_+6!*LsV~EVCLwSxKIT5K~fqX{#;qJOW#ySZ^`2^(fe9}
PwNE`Pp(KpKHz3%{Ls~)&z%AkQ8cRf-cHgdIDX)^iRTfvQ#TGzRp(XGEW}N^dR^UAs9M99bI_}*j$|rxBXP6#yzt<1_$cQh>>5VU
+%u%OO=LBIT2P0}z(6r0*BTrU=N>b(5$!9keqUdu^I2!W9C~efzEO57q38F>{zFO1p+yK$i;C70^QyOa%(z#8@8Z?Lvn?r+VwgmM
GAHpYTMs3bY&vnJxC4R^Fk1SC+1c(ady)G6eSZ8`u=c;~nVqQj_+F%XM8is4Q)klD=RB7{r3k{pFr)#(66(1pr-yv+uQ=ht5JGBo
p<N7KQ<l{5*=BZ56v)HpIiPdl*RN1`k@R-<KMtv~@=J7qqiQ-b43NYd-Hz`9V#uXf@sR7iISi3YcR;U#J<fX8O|Ay#%AB#%&*pUw
w~4iSc_z(~igfDqj`@y*jM}QGP(eUR*<JZ~uFg8LjOTb`hDO-9>r?=9+>EU{?7MbN_K`!vm9%sgU^*uHvP_Z`FH*72Se6QG)0}K{
UqsuQ%HE;pe**);1TxK9@)&gsMqSs=T~!pBVYIj??H0EYS6<1blZ4@L^hfC<p%R*j*eT;T$+4evb@j$vpt-rtSF4t4j=MHkU2hkV
u=_ob3RW@QbQv2RTC>}SfYYDpmk6-w;jS%_RDN9|B+|0Fw-X&|8+r9gs%kf&qY3D>X*_~8F+gIAW#ii^J{N;i#=2Kw8efVk7^_}e
-1rs!IUcSM)-caO4B0+2obklpVNUp_2zLI_h4xCaHPuzz3{AAW+S5kk?_U^~32+QYakVsYeMNhPYwnU+56^XEtnN;E;sd}np6tx;
uRI75TqRsjlei4)sR-muZbb~$U}-;Nb>3GY!M6ae_*D#$*!RAj<Q#!fIJiA4eWa!+d?8=+F8bA@9VI-{96euq3Fv;IZ?@~tvKu}%
7RPsY=oQrIx!h5Z*H-<bfS~k=z_}y>QB%;F8xI{I3>ps7#3`z3MHafRf-d&r?-*&+RaA|SQ*x;1^>3u1cArx@6i##TA2k`)RQ!>|
XSh~#ev8CB;(Vo6UV)f2`T;=;(@v?0X00dis_=|!$Fw-%H9+gAWg}CLVeeF2FyK2`>mFo(4*u3KGS9b{^|M|QU<JCe5<@DosNlOl
Qv?HvKm@@RDclNkN_&?0N>;<Tqjm6CdyvN&;O<iEro6)}DnO_*c=v6y(u`C#hgAyVi}*Fp#Y`#R<!tK)H7m1`GwXE66oDhZGOtu5
Y~@vKFws)879ENzL_c=Z+sb><(UzZ3u%LjSL;Io+?;#x4NP`%{Xmci_M%Xb##B3j{zAyBbnxnAy4~AlNAnUK$gZOxkHY%uUc$@#1
+sXc|zT;2sH}@~0$NVHZUoGJRe^x$Q%QeqG(`R-~bsjh=KVn?u19tmBV2Sh56$1hRL1=lAw;<^-gbuq5>rtH|W8+i+Wvf5~nvDHd
MByNmK``KPbj`w`sF$rWBA*P<4+liR$RHc2_5jEfFWx^Sj@mWr+gJ5ckw3fiZtS*O`uF3vd7SHxUp|mrd3l$jVhkd>BEIAHBt!48
e|b;RW`dxe!foeiKVC^g5gTC0${7-xdzp%2OfbS9M6WK#fKM8e^8?%Grbzn-!vlaepQ6HMM-s^kK^?)BBirx5@z=gaoIB@=L6Sq?
#Y=(lGZsGSUQ2JP;>c;bi(%q)<m$vLm{T~0+E+6^t4u$tipoVu?tXhy-(xF4>nr>NheV6oS301n|Egt`<$rGoW$ksI*VSW%q7Xjc
POfS>Gi81<DrFn_9r@kPW(v9RB1O)tc_Y$PX$aF!Q1Th7{FDeW)nPV$<eWK|Lsui~-FiP&nwCxvyIzHB6}=7ibHwED?M@<e2kM5_
(`6?R`!MdEV?(B;VXh=gWrQIWGxx7tow}wNH0#B-qvC>*$%j;xDc6<7t0uEB&b@FYoKDwK5*h}IsBkCVtx2`1%=6AKjbhs0I-A;x
*R;4$tZPN4DA{_!7;R+iGYs&p1N~Y?bBc_^y^L#!lAFzY%suG$%HD>Jt<)ATHKPc$wpurTw%eU>_usqu8zU#`Q0jPh$HPqwN5D&3
R%C{TrRo%S@Lij5Q;Vz65O$#X37$FG(74m5cgLo1X9=OR+2?GArrqIyp9yT+r&tJOB=q7nu)KugXa;hr03=B)NFrf08Wcc*UZ}{3
FeZmOVH_|UKnxHq72cZ6UQ#&Mt@I*gE`xg79FvVH@vRHy1K5~@Z67CKY9qao12j(m^)P|nb$G2f;{i*;6y-cGM?cm79Oe&w9twdj
ME?~R;1C0(V#qRWK~KNPNA%1I4Z^7)^F$k91x5f^2_@i#USlky+~KLoFGCO(;PXx7;*yP>#MzgqF+uCY0n1;??rR@f8g2Y9;zV%Q
rYN1#YmsmSZ<T^3P?Y_J!GCw_Aps!}#V|obohFO9=;_lv*>KBRTbZ8dNT8LdVuWgdDrxK5Wa`QkfM7~`xMU<y4;~EQ>_nd_WF5{V
mn4WGWz{r8it(j6X@)K$T}e4kyZg(q@Oamb4F`MxM)~OUgs~+@h15m<FfIg(7vusMiyYl4Zab6|*GLmRPk$QjbcVky1AYhy98i3)
z&j{ey3+enG=Pp1P$!|WnGXAYFSBrWlg-_Q9JQgH!dM**D>m#(9Bd|)MEB0Y?7FV{1W5=?L3oFT{Rwbwbr*n&!zgzJ^Dq?+J1hwr
pa=W)j#xoT5r!n)Qq=H<a#BS>W3q*5UPC`H_aeCy0q;RF4U2+7j!0v{C3HoI5J+YXtb!pRT&55QLp82tQ!qG@j<0!ZAnb}BZ)yiV
nUNh~eXS5Kd&{wB!HKPYqar}uCitFfl;|GAPzgw35{nW+1t=nYikQ&UTL2IX2CG%`B2i^aYi!V7qAomooMiz1l7KlJtjN|U>)0nx
K07bu)#Yohh+5-G9-CM--flHLjgI6f&ut;yhMt7<c0(5}-}65wmMT~rm4W*c3H$Y+vqpY-+h0$nb21y4XYl`T^2I|8INJXa-#@k8
=eBXHfsNvVBs53s35=Z!Lx>6xqW`tH9ug2JfuyD^Lnh1jmQMrz-x>X(B>$vu`bitWHU4Z9Qa`LKi_m|A!>4Y}w|r4W5m2AN`#XPU
hZx5_ySZZ}MLP29jNsOLK$t@7%exyJ8aO7<1Kfwcw4U@h>ArQ&`sO)gx>+ak9Q?wc;UDv);{O(CV*Tu!U~J(3(|kh*nf;Uwx<8No
>6vz^_muiS=ub6y#sUuW)N?uLojqG;x*StP#+IDE8X$iE3)}3yQ2P_ii7<nMwsLIA@N~p!gg<Nihl>0T`u14^=H7t9qxh~w6$9Iq
2s)f&gW&u*bCr-Eg8<zpanShjCy6*+{k{eXr*(X<53^0PMX7twv)Gu=3fBXQe@!x&&tme(AAXb%F$N-Jo&3ONRokV~>H9g!i1&_s
u9^YOldLaQY6u)e*m{RDuj0TvsB)y5GPJMG9FZ|41NVneM`iiC52RcQI8##HHR)tY$qJ&WP!9SsdKSQRn@pT8&)$?nYGuZ_Gs7Xt
gwC+=XS3;wUjI#azs`Cnq6|us1N*=ONHxIbef};5#gY6sl#yGJb6__jj7-pd%kKLWLRvyW+qGXRm)RdKC-;!ws79L4nQUgL4|29T
xo{P(D|R9TAtUnsVe%v@Rd4nE2_c_eu@P_l*L?od`Ueu)T3c3?Zm47L65+*_%ut`$!9;&82>w<k<7+>m4Bux~Lbw>xvgIQdm%jeK
8TF3bsm<Bd)TdD)lsYmu7$A3w(K&E7FM->L09XgX+y*q30#6m)n(DFu!U7P2fxzI!K;(G;DK?mGfXOafH!^C?*s<kN6=(FdCX_it
tk<Ebl#tDU5=2l3_WqCDB=Z1zT^KorB}eOa{9O7xy!cO2goVc<>V<ys!Z<{_sp8KM-`cOx0+Cnn$QW+0U{ZqR!30{DTh06rbMrME
A*=~;B?PWG5*1l<d+sf$jE?}18#_UGmFE1&s}@~6ldr@-#(bV60D#Qb`YNY4+9)#{Jn^QJwC**;=Iu(3{~u0`FEfE-hKBr>3m_F$
Ad)UX!5lz}T#19I@Wavru4TW7F)fIhBr!YNo>Z8&EwQCw5I}_LEW~wTXhuUuIjurs$<17jV;7d2GUNI<VBYv9r})zHbKRUl@35%o
!<{+jIJE`_Ed*eQ;SQ=%Mo4KRElD7T%Ca-veVMO(TxT3T(8aMcGAE_wyt+5RYA#%Vp@@!oT4;mphcv)Fu8~822PN0PnR!{J3Q?>F
Y?pT;2vATkVg!P8%pI|@#e&vK7!4F_N=IZg@3ugHL8BB3Hk$%lhyIxTgY)~q|2jl~yf-!=p(CJG@t4+j$2CAYG30fwqyBY416}GP
N^?D<tyigksnn2~^-Ho9zg+mrh{or(EGYt5B5dUrw=I}1X?VG(2-a<TdFby{+1D2^q8NfdG#eILcQWm^Q0$(>1-IB=khL#Kj@+%O
10`!)X6>0RO@bk{St?QdoG52Pg_`Q*Rbq<+7rDM#X)tPa{JuHm-Hoz2?{`3XAW<IDn2t*zbS2)Y%db)}SnmlX8-6+5@zIb84|7vO
y*WR|e?Bt1T;FR(EG}uX5ft83MJv0_{XC=8sy%;VXTRyacFNuVU7s8)5}}g4vP%p3Bt!UPiGSnwV$5ClVTM6gBj-gBP?H9YGQ>v>
7$Go4FM&yYvKXM=LtyApT7QIuSg)piD0}&qV3lYA^i%6Sn7^tQ{2c~Ri;bJRj`bCS6;Wt75S2P+YS$t~1mCKy6u9HqdG&XozvgSO
23m$kWPxQ9%@|W7l=_exH>8H8Eyqf^kt(2t27B3}eHn*u(U`?@8JYYJr86(m{?BiTJW3VfRgbhFVYub#`EA^;u&$yy=9sAFQ{BU!
|62P#VV$3e&`fY&PX>OSOs(=WgEm<Zc(>hGUtxKRSM>Y7-=T(Jye3nT`{~zv>o4`@6axP5YS769B`QK>l+-~lMd59SGme(huhzV^
lJMAXuHPbzW4cP(^2a9UwDg+_>+i0kGF*~MiwUciuLb{~TI}by*Qf#mt}davaY4UzBTaPbg`ww0lm#JG$hZ&2uG}vnroG&QIDVfQ
Xssxm^9q%FmQ@}7Y8+A&8#O|i+x!2sQ8bY?ezm)*>+ad2n-i9+!Q#I`5683)GJe9uID%q=f|t%+{PCr$SRzFi?({&^)U~UBx&I()
O47F2((RK)u}h6Lk8Rg&Rf9O~@AotPEC?W+L9}4M@o0Zj2Evn3q0%AAX#tNcqsapLgbGHJqLP|#3jh@iv^sR5)lx(yQc`q@KvIPQ
7a2~3(k&$bP@M*lYM6p*1gw%V6b;hPG{K96P{f0v^(T-xs5%mkkZ}OehfX4ZPhfR(!P|^Cv~MrZCw}BW_;-8_`}lwSXXS9yDY6+K
jj8@A`Zo_~@3b^PS%GI#B949YLOVv130T(yTY=uF20Vwr4U5mpb$i;(>|G?YCoKFKkvMH;;$@g&O{sx6#sLDDcmh#FT{+Sls^Dzr
PEM+(#fueafoqZPB6yCeb2(=DrBDqEF%dX0L&Rt|I45*H`({W0AZ;N7YDCM#&jfHWNsN6l^n6TvVqVB`?d^|OA6mb`Y=Rk@RVZ2t
0fGW0W)Y}_QdB4tw(orYh5nD*0vQrhavL(njYit+qH~A*n!6~$xr4ytfn66!cUh@VK_WtAUvMUp+P5<?qcv}Am(h%}X;}(<HM`8{
B{z(=USebt5(3Cw?Bbw`k*13xG!UYu<YrT3aewFo+G8AWD_Y6FsU`swSTGSj&%S4c7HU>9+T)bWM66Q(oBGes|AK!Z|8e}ku>F%H
|F(a~Kc~^t!~0?U#vke|Pw|FBbNv(q;923J#sI?wIUIt{rbq|J`Zpf`9}MFTKg%XE6XK8|K}&+lpTzc1J3?eWpAI2|j^KZ{@J}s1
Ph-HO|9Pok9fPoA@ni8kQ_tC06Mnq17(LdetY{kdY%;os@6&G+#|ZwZ=LxJM770jz#4Z7XDLq(!9gn^S3091-4{#LHGZ@sMrN2z8
o9Vw8wT*u4cy=M%36eJu29R~Sp*_QY@(zQ<b_C0H8{ig{daeY;lml>y=Gh6QuoHCh8?%)90>Xzq#QVJ;!-|FmW=fJOVPXO(m%M(0
N3dX5qZ_V2WT=8>oYa=fse;QP27)Pc7fp2P1b@NNK1pGFRa7a^b&v9Jpn(vB|6o5u+z`4Yhh(?9@6F*_7$YMmK7bQcN+%Rf&qCZ0
!b!=+`xe|sfM7@@3h_iB`cO|Ds1xiTf9V{&p`YfcZXfTD<)@HnknaNs+m?X+^R4#)I~z5PJ{fj&263cFUl*j#WX*><<THhp>OYwA
$@4y&lkqn`_-Q9SscMhrYYy^Bl67)L5GShOS`gqeAI?(FTr8h7Ai`R9@XWwz_l6gKH+^CJ*WP^+_kCd5X4qvl1GtldcLysbvF4Yh
^(WPp54idqiW(d6|Af%k&<(~gZ^k!|1peMwHo@GV#O8H%pLx<R)^r*ld3<4yxi|SQ$lCV21N0l6QyP)n2EJvTS8K)b`Q8RiJ%^7I
kXYdKE*HjILCbcXE4_FIiPz70;+~ieGk)xQ`#qo0@ZI0H>kbbhb7;61-zb@s{QqZ1>oj|N9-<D{A@-7RO^59#euk&>N$Ky#nJ0<k
xt$HQqNSH?8V8R+^uhLR{=q)tYJKukU9fBM0X(KBNi6+ce@%hRWXR19k*dQ<sAhdTeLr`*z3;I7kUr2pnD?;yJa@A_p?D&P^slt|
8UD9RYJ;;?ac#BwTCO~dW7Ok3|NRfFCN{kK-rgDR1BijFotgpYbb2@OD9&@(ExB#2*n9b72To9&0}8m`3M@OsfQ*)&^Xag2;22y@
&8F&b91IFzL-unxr}5WYg74`$;lN_ZfPQVx6``sON2*N1<`n}-P;@Agog?jowolF<^udMqj_#wdK86>h^j~b3<o=>I{ozOC>yT7B
`-W4W`O;}ikO4OzaTFZ)r;tD<1w&vmk`$4h(ZKBTx*&a-nE@ydaQisqbQ7omR+}mKr&ITvk9qd)bGsdGQeTp89<%<vn_q;5dreNC
Jp<v20ju>z2xXe}r2a>dllDNFfx4&aay^t#6c>O~4_@)|qR)h3Pl-zpnH4?;*Qz~Ur1%EJ-3)Cr?-S&HlLs+&k{-Y^nRpB7*7ys|
#eYTXd-U6)C?CMSlK)fRurMTiG}v|@U|x*s4{Gy%=Jvyg{NFi<g_x>|3l|V-qIJxgs}fGTk7_aiHufl0?(qSdffQg8Oq1NXJ{vDT
k@Q}klZz-qY2Nd4lf$D1zdUKD9PHfKbl;YIJPGbiPd4hYAe|A)Q`_w(!P1Kb;C((GXlS3Ba+J5|b1k>wnUY($BQl~Rm>z#|Ae3O_
c%uPkL(jv<kB_hH@Luk}<{}vAc4)4@Pk{_)q4bu?z4{dv(dZ0I57d1j`Hbb?2~Gv*eJ1BDFG6?~79+^eH#!w5cDO^hq@HJN9vd2X
L5zwXX2-=RyMeRueTNV1B+~fV^`%k$DR%Bt^tqHGTHG|%6n|_Q+GtqT$-)y6^C#moNURA#lV{nT$LI8RXy(^XQT~U;!4I@M$?^S6
d!|pcPn<rI^!{Lb)3?~(A1jQ}J&y_b5DqZWHJ~huIUNa*<&#33F$04I#Ex4KL1KDZDn!mKBb!T1vT~dV2X}YcZox=yD2x=*5i6j#
nh(ss{tor@_NouRkXv<rl>68A{`<3R%0Jye4F@5U`hJrj#iUGN-}OFrzYcY}8+s(ne`GK1q}Is6;WVL8Po16!E$v~jKZu{_C>R+h
>RUk)OVa7jX}7MJ-kvGKGJhW56RF_y4))~6&hAOC?={Nfj_><=xovjHVT3Qj!0lpgMoSBp99(xeLO}TSa*9Ba;kJz+vIPR707xtn
V+Wpb#vx4#Xq)F79Xesnb=3}lGXwytpU91eDH=m*2ie6AYJiY10HAgmqKL3VjT;6hF%Z%Gy8+fnpu_*YO}gteUGB~VS+0!WZ7*Rt
7sh|cKkr|M+PwrS08u}28T^k3`V>E{Q<t9`pW)0F?;SbnJG*4^Z{*;91RWIzM*a=_l~O5A*MDEPNxh|$>933!9_Pohifgiq$wAlm
_74wzSN^9gmTXslp3k7;*r`tLwy7oxMhB5VLl5SD1IZxMq7n1@&g~oqqx1ii>$j$@@6I)sm#MV;ZwG1jHguQeZlnB*KSSa6`v;AW
oK}5VU+Ux)om$mD;NOq+Tl^*b^8A<MdqS=}{AT-jN&kAo`~L~@_(5vh)ZFH?I-vD!==Z0u)wc~DH?aJy?T`LHs6I!Z3#5ASqWt{y
;rUfDo7eB|SMAcBPwAxh`viF(f&X63sQ)ATFTOth&nm8!qYu^L;TryI^=a!ErcOIJ-SEfk&?sy)j%}KnC4|q8JFvc~aT%)_A6++Y
a})eF^Ay%}RNkJT<1OFY_jCJ<leeDXY@EXaQBnikbb(Dls*bw1Y~Ve(Fj|avvH9)g__tr_><a3^%A%{DQt<8EGANj_V_L$}s`WPi
b$^Wy{-21DBoILZds~NBjB_Bvuy0pe2B0B4nMCHHwoGxe^~<lfv4wpj<lmq5ziytxBl2{v-YNhPLUHHY-hWTW=h@d2Ui$443Z{LN
VBm=E(}3|+8x#xu3d|HC>rrw0`99+LgU`k1ki_JiJS^~H@EI==ha3aE*fWB2Q;bAeh1{zJhY|z@gtf_OcS(`fLa}lwTYI1OW}WSa
7(m^AmVfV@nNSoHr*qkWd?FaAA^YD#=$ZURj0I@g#)!#A3es(n(v;E-1pz=(G?X+n1VTiGCZaaXQHapgR<)qo)uT|^*<aC35JXZ`
R7$kd6*N&r1tkRuGL(fBEdX%^6a@f2mr&(HK~)%$K}8^|mM~C?r|^t0K{U}%J<0~yS_YJ)C|U)X3PdPagerif8YxC4Q;7x-?>afP
l8=rs#=q8_xZhXRmF=!E{-1VXmi!03)&bd>LsZ5%;!L~}1`zrEo_sR{r{}geLaH1sE6()958BD6EMS;HU~c@d7B3XNk+nOz*mCF3
<<qYFZTMZ0x&o6BnTNX0T{4`n(>=Ehak5Ryi2a@uF?RjXQ%AuTVvIsD(k@(fn&$n;a&oOws6L~T5C{bjC*FU)OYK$OJ`HLPnqDgd
Vwy5=?|GR0P4ui$fAUZw1I&6)prApv^5Q>XyeDVHnXwxJ!O=-H<sF8Tp48)BeK-NZH$tA{`<`f3kO@h2aw++3shDADU(W07oSlcW
o=4Bo%tSRFcMR!eLo&?9hCnc~b8Oq&Z)G&;Wt=&j*+M4-Jq#-_=}H~$;k~DMz8OvBG)+xOTBEG6d`siB;O_IohHD2iCJ#<t8z`a&
A0BcP<X<{wQ^70WIpL-1FP;^Kr!#WRv286I!q-HuMRlr(F(N-IR4H0gAda5A843o7Kil8i>C;?4fWMwL@&52<_vd=2u0!1YtKZG3
Btk(bT|nfl(dznRq$~<wAHCP9I&Px>SNU|~lSO^4s9N?(hqG?FXF7h>cV9JK*YF(3PB>U0R!mQ}i&8CMRz@9zxKc(qSRWXBpdVTg
!;;HZ&$T4nyA5!U<Ig@MW82mUr(6rb0n=u{91w4lrs*<(7|4J~{N#T8E{PQ^m0~$)x4E2)l5`;aKc6c;6Tk%+W26MNvup`3ZXyCA
0QdI@QB@LB*kOZi_-2-y(`E}34+Lah7>rF&l;BV)8VZ24nGvK3ZI+_Z=eEeA`w@pc1;zJ!ENS47X$C_{0>cJDk*T0VyFtUrl)y7r
lgWJ!v6~}}FPT_oxOG}tY!^d0g#=ITsMFVN4%FV_kl~Jn(^4Iwr$}Lm1zql0kn(0&DoB?XDssg>tywZf7;*bm24#%BT$GA>oHL%X
p04E}WgzMP^rV;@v>6Bxhz2bIFAz}fpVmN`m$Ze14y+q9uAX4!cNitQb0mAV8HzM8SHBema<o|2@5(JjZ7)>V*F&8U`|kN6Sk?FV
bto=V?h?=Lt<sf)lBllDjht)yddJC0LF3!LgQekcLmCNnyAb8u4iZq5ENOaih{YKg8!v~}t~!-CJl)enlW|TQa#vK?MbXJr(*&}$
aLc^RO>2(j)RpC}uIIr&N@30)hK3@4uSyt~Y%Ry5_L0x{FLTKOJbZAbnPC=^DB6`Uyg@3kT^Z){gZWot{a%X*dk&8GcoYR7z~kZM
s_NZd^EN3Rt=!dr90<k!JU)Jjo=G2h3NY(e!p_-wcu~dNRY-lE*t#)cc)et0VE@Id-g(^XD0R-<qLJ`Ln36uXV}iJS{<_%Sh+?dE
8?|K-UoK{7TAiR79)`v6fzf_9yZj39;s+NNSWy+>fN(+?CO<)}oH%jZ+~JM-)AaCRu0w)Ziy@RyFwy}s5Xb&jCEKf+T(P4GA%r>{
PqhyeBW64V0f-=iEg}Ld{Ew^)te9G)SR`)xa~x@DYnv2s#*AM%j5Cy}hjIjyAk2)Bqw}OmbiYxMK?RYSDn?g&w1v%vOD$}&Cz^`n
Qx;pEafd=xu_Tz@C`a*{a1M$GQZ=ArfU_1vuM&@^ICC=njm}yt&B^K1@Ist5=3&Vx%9{=bRw;znZ4Hg_pk{r|gSxa7gzw>l0I(*!
Z<8{k%lKlrH@Ahbw;M3ZTWk4}`yWMsMqut|w-VrR2<KmB5fQ2;(pQQYB*MXv-4b`>!XCtLcLd1BSFQtRm0!WU(aF19mze>N$b~+9
lhJ9Y9gI!${+`vAOAGu`$mGOm=!wKQbS_XMR$K64TJ~{PHfm$E-BG;G9F1Nf`tofkoo;9iM0&&uu|d-%eVU6D9q#zDYY^+pJ8h<7
ZKXXG1+&gd8qg$UiS5?9qyd6Jp=;+NK6xzR8L+zN#{6)v1m+VO%tMHG3t99h!8(G47f4n>OOU5rdow7JB>*r-sNlM#h?4<?IP2Fs
=onzLE>mRx4fMvNwDkTn?TDg`f-w<wIJ{HO7go081$d!f2O9QsnxAK;*fO{)BF|o&7@_N}^R^qmpHe`=NU9NJcmXJqZ|d!jclg|=
Mm25j)29!P|1J3%>qfD$9cKj?n>&6>!qLDM*XYPS+YQ1cRS5+TggFA=)7!$|*SoJ?gJ&JQ1$C5t(X%hVb_M6+q==FS$)LjPr#$UC
C=h6YXQeFqYBWL&)?7}!jT(Lgl;DH&$zvOB8|XI?ZMI*?zyL53Ugc?7wj7C6*MFPnGEF9rkDDY))*T9WO<!>}Yv1m5@$r7zueL)T
YMi2!{Qo)ESp1bbLWl}cB&Nd;`Xw<Z8ZttD-}>CdcOsg<!2rk_QwjMoWPZ90z+P>MFpqr>`8ald?V%J&C%^1zsX*-$5YDAC2q)u^
>0KUb<W)?NE1sGlb1G<2=W@jI;Ix$334GNSi^Diz{nx5$Qcqdmv~37UJ$Ha>x5tLMnjZ@?uE}dL&)2@?<E;O88zHwI=f&o4tz`Zg
KI!4ZjJ>wS5qw&@IvB$z+smSYNG7U+ltb;2Xhqa21xP6YWZ;0ZR6h;5<6Up79|EJ^LnJZ+RGIV&WV)FRR8%=>L~>!3Ks3ldFLN^?
0sd$6bZE3v1dc03lLKUUTv7b!olpfOSmbn&`SG3%m<L>B>S}eX%bP-5L3WhV*+HrTKVc9oK^d$LMj%O<0k9yYOECRWNK@^UhbH91
-SGep(g+|b4%Gb}%ctx9pI@o~0tiX~o?SS0j@1%^BECMC5aNEL$Pz34W`uK>T*sRBuV!iIe=WzBWG7|xa23qFRwOm5ji2pX&T49x
?B{S7eyqX!CQC%TD{lse#0wSdJQOm9WoGnnUw3O6hv8$-f3;&Y9ii|#y#j2UC;H&vMrD6l0h)Ve{J3FU!3rhJKk|6+2k@wJ+UD^t
U88M|yUp0RTIKup4?smV)xFz@x%&F*<8UZ-@nHTQHkgkk4^Jx&Ee2!0_kJDIm1)M_%8N7#Tr$_fBGCP7`(kZNct$`vjy;On8Vgl;
YSL#(E3kApDJ*uyBauN;h~~h7VvK58mJ5wBl_w?pIr;bfUfpCMd39fj#DMZC97>)u;X%Tuwv?HwuvvBcFUpQY6sfuW1^P-X^=VO9
rTbg2PZ@UQ=zI9;<>#fBLL^=&yk!+uIO<twIB``Nh5LUly1Z#KkA4PoMb6<>Z_T+#s)?*j^5ZVv?L<?$?UEQ**}lU6*T3!OB$9U^
LG&n2q#)FSQ4hevi-zPrV+)^W_MfyrcXC=;E&XMxzvq^}%6Sf%j^VKxGaXfL$kPr>pWh6hvv~v9i2>S-jrr~X|A8OL=lfKfP=AiD
L%M#@^QHjdaogJV)F*gT^8kZ}1L3e@k_d<Qe%uC{@3b(WnA&0;JoWrBZHp0rm;Ny)_TwqtqlCod(qkWxzo_50kR3t!A92)iFTm7u
!`FA3O^aksVV85MlQTg2n(d0W!$@rKNt07}kBt8OsImUjnZEqa(_S=YR+cxT*TT2ExXH!jy0TND+H&VhUdFO(Kc>%D8;tO>%Og~B
GWX`0gww$`8<2iCeuf_ibUPtX0*%~mIG(%AkuZRcQ>&pA8U5Q>I!F^GzxL&2Im&U<(FG}kZr1RgLxoIvPNAoHop*;07(E_yro`AW
IzsueHJ|XV_~{5HpUF3v<b(wCU^F5klHBn~QNmz!0a#Q`QDA7++$d@Vnd$mP#>j_$WRwSK<YjU$vrcskg3F-RmMBx1XKWR6CD;RS
!ilId!_JMH>SUcA&Raf(3zJi!!T#dIF^Qq1>r-?bV}VTs;9g=Ux^L$V@&U9qFksUP9XBy8gAD~H{(3iNiO|OqI%jl#inJqwPpiWb
$c#cCf$t6lL#D&&$&cVBE3uzMpn${3hMcHZ(em7OM3)nTtB@XpGBVg0=bon{jx1n`I!JYeHUvB-^y1EY-*MgS8`X0hJRa*Qo|&Oc
nKI^>o>0l>Cvl|r7rg^_X0NQ?Y}AnHbpsg>3bY->hbA&W%6Al|u%>58LEe3a14*x&OW&N9<mMva0~Pv(KODS(k?uYe{Pd3pmFOLY
hy8h1$G2@?lGD$3#6Xu8VHG>~zv%E$zxjR*rTK%G^3{5qhey=I+RpFG9B+Bgax^pJ?ay?G9o=@HIc(vJl5fdcU+1KE+H#;?=EL<H
$|P4h$Y|YBR;0AR(ys3m*)u5QyDT=AT22+#6W@CG<Na_NNa+Qx1U_)m8cJeO(h<xB0Y}#x!qNikz$1uziBZ!}<&RLVm!g#lN7_&{
0HlCw6@eN7fQ&Z(JU^@b|Lr8%{Qu2-Kdo`Z<$@>Xd%a~Kqpba?FbS_^*%{3&pv4(aZyOAOnHdmQ(1w|sBvj&w#-Kl!1jHYHF;@5D
!$NV!1|e~llSL$iz{49Ziki`?LW*o6;l*_TeozVbA^$T++E4?vgqCzH3qlk7&)f3mcaQr&aKCtRCT7$yej@a#^)QF!(uM;uf?UWP
!v^!X9-|FN7tK3l4qJxEV*m*)0Rg-zHwI6$`}gkfKMa3TxXr`!r4PzI^v*j12hLbO?JsOBNDo=?9_@jkm;*y-WaW)VpQfqeC-$R3
FcA|ms*x<4{loeSlEZ`2&T*bbS0NNaT0G5?nux#Xtp0zxQkw=5^gn6Kgar{T7DH4%^_!nzv|bxO0r~kU-r_l=`#3{(bG_Lax`6Z}
2|}iwX|wWA6XZVA9Y*2$vfzuP&re)h6GNdd$-j%({IN@kl>L?4gx)^gaA!mrcci>MyASHneO-y7oFNWp69Mvl!W(1^y@DbCsK}-d
KT+>7%i$Q5)O_b66rC39soKX!7}{BtZ_|TIRFoV{N01#LQdPl}&@YDupi+2p4vvLPLNt_th6H$}xIDl%A5FUYwpq?ot^{P%_yO_#
`7k8a*-5!d-0ti48^GNiP1vg&R_EpaSTKpNI4GimmH=d8RjYTj`!EP*K!`wzc*0`Zz_@^1LJ>`z_>A@CHwVs5xzs~g$r$Jp_rOF%
%!36GQk(hh+=MYH(bA8HT87u$kRQ|W!u6X@XApLuifgBQ`)#BOcoWk?szxyrl!!k|f+9h{ooJH`RV`3dU@>1}84i$>Nlh5k>=iW#
W|)v9RGN|q44BU3Q`6y{o0WF=cZTqO0ngeL7A;oR1wCYveGHf`aN^v|7&w#PIAVC86#$4I(M5&^s)KC01jADs2j`AA1RWg4S3!u;
h>4pY$<CEVCxY-Y2yVMPJ>kL7eMji|VEIaP8Z;CMxD1+fK1-!znwwEUs!u+>ya2qZq4{k*{~RtFJMosxK~_1a`T}_Zc^ZxCuzYvH
{pDs#hvhkDI%U}?{$XbFB+k^Euqdd4-5XCm5c7KgL)!TBR+f?Wkw6{E)w#!r{p6T)<v2BQxTsPm;D>1@dZLp^qI_({b@^vh(lqWe
f!sli7(>+;F6Y<YRV2hg@~HFz0*DBRl0cKa1o#u~I6YDXL=j3v$@aF^APooYMu(X-gf&=0)VdC=Z3d`{ripD8zhV+1p1Tm`GA+`(
o2GM&QW1O8`%yERG?SnX?(Q68qCHY?RQHOVow!lOH7c+v=G6dp4OG;UbRpw$jFA|!WlWQ&Q0i{Gmzd$A8U}zO3KD=y1WVr`re!3B
3KH{TSgMkh2)%Dh^MLe8=qU4KpoRhgm4X-eo^l*TG8pdv6cK|FVHkuae2<NuZMc=dWy>`om<?zQ&|_%%DeLebRB0;*Rx~WVIy_L-
>Qvy%))Y)o1ceM0MKsMQG%&IbdR^jv?8#H|NM%tg?{Hy;=1j*?9fG2@0m5LB?Kbe!J&WP-;G%3pXsH~7qZ~o@N3i>F99|@PF^z$s
p!O;7Q~YL%s(wg!8;6G1!*NdezlZZ=4AI)|HYJ1~xQI~fLL4E3D#`P(pcl18hk=vx+I#p;Q=@W-0x9v7&~tK3Ma7a>=JZ|9ccSym
X_AtK(CEaEpk&05#}kA6c>pBhVPJxCw4$&ff|4Vm3@&ki%m>>3|8<Y7TuwTzWW%3hn3%TCp9tINU$R6UNdb2epY;Qe?H^iy*&17G
gV_Ej`@)RUHJY;QkwzZLj{*TgQ9T$32ody-sL@Ygcsjp0)`<7m={?31p$YOS?ic`fkqTSLNX7^85aCK=_tK-v)^feDVcC<SPGClA
Fh6mdkPeba1p`RJc=wmbTPH}LxhGDW2crT+-*|SAX;9>lMW`Ui;&o6r?>eiy1@0~V)X>aK|EI)9Uk#jxcHPHN%6p@!whvuk0Aya+
K;k8^kqPd>)&P33*Vs6FBf$;^(oF-b2}*M`ISCISA^=mdc;H%ZMU;O4`kU@g=z$W52k=kB7lKck0iACz@5YbUCVCwX$k`^l=uLKj
zicVDrWpdN9^}N~Y3V@FJW`TP5(&sR1TuY>%Ma4d&FBHV$T$ml6Nr*xAt@-JwfK?Z3`GQ-hHx1)Lcrd@l*!JT0BGbPgJ);$Pj}R-
J?x#}pFIu%^U3l&!152ef3N5EpG5mvTS_Im<`|%cME(3xWleK*cX3GTF$^Lk){faGAu2j3(vee9BS28L*{o=>sL*EGyf<}I8;rY0
DKyR0+bt@gg(|}=jj(56Dv9hoJ#0Y@5j_TOjK-1Br)1>kTGc^ONJb2n1$D`Lc%j}vc1ZO=J(L|`h$xi0$T1|vmtQ|GBYyg(+9|Y1
-L}4^qOa&ej?CN?HkBRSId_<oqzE0m`)Pa=GT3BgiIl21b843~6q)k~eG^R)QT<-0zHdEv*vlzFDpHOafao~lwFNK}Yea0gsHN<3
OiHt63P7e?2^18Z;BKd6S|)&ZcIR1araMbT&_B;Q5W#9g;9fXptN|p%qG97F(Bnzf3TIV0ho^U(HQ&tF*=gz`H)7mU7a6&?B(u&H
#<0NvP>`)bLImTu?V66Ft*Lg~LC9~b>iCKuLLQMiQV_CESeWJ8E;Inm^%MS6!2CS(yTszwC7%340mg64?z<WYYIHleuU6_qL`D+R
hB)DGl=-$`L|;fBSRD=qngcm^PC=%;b=Y7<lo+VVh6k5*4f<WU*j62Prn<|NCXq17!Thx-d%4vl;lk{M_p_LH^!s+xqNxymw6>fr
hX*bSRtEwKYuw)22S5YfBq-tDR3dZ7p~OBaQNSA%>_e~qNej^kPJ_}wDR>}tvY0uT##?<nb<zjg!=P(tgT&<t?$IV#Ywr(vuxHxI
kq``8tW|=Fno24n5^0enk`qIKg@z>vmVjYNN|HvDV%tRt5{Ni_{0ek53qlm6$V>$kku(J*49f6MB`8RS0%oKsLMke$n5t=nVJrA`
Xp)LohGG>>X=2k=0I`w+kew;RvJ`kvM&nHWuV10e)%_#W3y_3Z34$#PAy887S>ov;HPRX!QbXasnar?JfGU_Is1-PtBgR*4z+JhL
rr6~yBT6P_tA+``U4fY@Y<QiFn8l1`PVOYVXThbQJS8?eX6d+8KwA{3nv{lZvjF+a#5E9hEEFD5Cu899M977?nQ!K2j#^$>dRH8s
+Ns(Xyqw8ekxDy4)?mz5cPX};0o#aXmLf$d3|>;JBCMhsD!gmKDLTVs$aPgay~A3WD`pMi9XY=Ka&bZXncn_x&L#+gN`s3P!X>0*
1~cZQEKs5zH}>5Q${h@COr=Mh-O-lbmK}yuaD^e5H5^4n7>FoTGq_nrMKIBthqDYse_3dXAaSyBY!Z@+O3IdvoWfIf%(S+hPj?nO
Yz3V`aABybb#~1|i_UK96*Dg@aXAI($Ec36$V4q!!-8oN&=dqnauNqU&5be;*2!W+bg6+4O^lY&6kx1|UJRhDnwa~$+I1conC+qT
LWE_N4Yl|OQGO^Xn*}@%86a4Y1jxkY48os@#Kcd}bJYXgFiAH2LuS39w57FK+>-~18cgq80jQFux(sB{%Hh@2b*Rf&GxZvB(jBQl
mgD13D0&&i`%G!=p@jQjlCSG--a4I;rZD`z8OVoX%EL=w$Cfu3GuTXYV5TjHQV~@&z#S&o-C_qM8)Ga)08>zwPzxmj|LMbi?zHdt
_;vL4^|Zi)(J>rMy>YkQ^4@tHWIjq0LQpYK($b+wvmr{vG=(8R#Y9vSB`j2h_H7kW5JV9Z4M7A{NFQgQbR41NL5r~s-#(YGQ<CxK
ic?E0sU(M|PhN&IHAZk?`}<}LH43l=BCtSUQ*$2x_MEJ-L+-ns<lBLZcy+c43Qw%rXB5-aJ919XA=5*UtHw5*PNX~oKu)m^L@W@G
j4laP(mh#1C2*qB42JLokmi%+F4$f%n9!3Qd;#?CaGS}be#ubPP*SBeN)OtsA*8MW7$69gIDUWKZqHD7?B?{!bit>Y^_e#W?45RC
^Pd=8?Z;^aaULXef#f=Qu0G6Mc@t@<Ximx5Br_r1(+6T8bUURT?_^@jkim;#w9w}0Thw=*ri780OT{VspDijC3Yao52AOBmqT91G
O}dM}KIG=rwJfEzD@v7PN)_WOFzvJ9?Eujr9r`28wkUzxkiIjS>JnkS=g;8Ta^c?uBE|{=B9Qcu_G8pbZ?o?Ne18(iEBb@@>3qZY
r>3r$^fR&o{8e%Ppy=<8O^xz^07y$}|Hf;9jXeWWG|;@6m(On(BKzcOM?IV8t-KXeTND#Rws&=CQMhEnGGmP)RJKi{zQG0sO&xL(
pf6XV#%6o>&pp6DGD+<Frf;k!Fjzp%zgE3-edTx39bSe=(MFEJ1=Y?_@|e{B4t53i<ZDKk6^Id@EM)jHMQtPJJM+E_XowCB4DJmR
uN6VBLqpWvX4Cb@5*3}qfz>$(fkU#m+Fx#2>xP`?w?Y`6<t&t=In!}jD<)Bb0R|z#dgbhho-vMug!CJ)r0@tb2Y#nPoA=XX&c$A=
#<VWsb<MyuxN00&6;F=g800(NngMx08}i}s+u}S>blVd|*ql>GJ7~_^6qr+c7AZF#EEo_BGBj99i)aY~j-V+`1}q4pi{J|sABjV$
X!^?Ls`QKz9*sB(g{XK-)A6xx2=EDu*m|p{zX*BdS=4p5bH&I6#4ZGo5=vy1$_lrI$jNyiy3~sz8RVjYC7)vZMLwn>Th@@AbJ52n
=9zHAtucYFcg)Sy=hkj)LUjC?*#cz&P&c;_pyzJxBYrs$6_S9SOb!T$CL@<lTr4az7UH&m;zqMN;2#u=s!NgGjm~ns5xvmoSzYfR
jv4XU**rk5Bm^29Y*ddM@Su@KrA1E1ZP{Ir3YSDtjYK`D=@rEU1{6j_a-rRzTyoSy>JP5)B3lZmPXt_KGtWKu%Vu;t3=H()fe+}K
)$?Ko7<>X0BfN=V0s$?lW`JUVq*9EdR{EvgJ@004O3Csv7@Ci0fXN~aAT^2!bdW%4Ut`Fm%!5W54?}_5AjsjzCP>jobY$H7QYMPT
7SJ0Zosc7e(>n89n-#q>COem9bCD!71?5PAKE@Dc6`MWN{k$D$Y=CQUJ9MBjAZ=3Q5k6Q0w)>@>=8~|(DAv^vZ#4)qCh|m`%y-~9
6BDQ8mPZ&gG<26b5<wtv^m&>j4a8tH22&)*B{WEvttC5VPJ?I#F$027olxS+SH^<?oC(y?wn*D59{XkGs5_JyV%Du0y+asCQYd7p
hrmOFR2Bv>N(_|)o$Na(8;cc!W)^QLKKfYbS=AtPAWK#VqeFm40!H3hFgVz4&fdia!V-6q97jUL3YRs;0M?5#K&lS~gtJ3C5Qqr{
n+P(%a-ZO=hA$*@N2nV3OpZ6}fxWH85K0-?)|FWjSuwhJ?@uWOT<e!(G18Dhm9`MkqqsK^j1wKFiM^C>Lq<|E&P?8}_q%vGV%Ra8
7}oUl#cEdX6=gdI6;T{q-LUJOOq*N1YR2;cxyo<`5df1V0o#?)<9Jl+tCB|xoCbCZ*t&?BQ3~M-s!u9~w?{={#gZ$^ousf#uyYVX
wlsz4Y&(%FjS3xJhZCd65qnnv@vd3eo$?;TF5^(VTAMu)1jKby5x7>mm2*u468Q8`vUGaX`WzPc(>V|j;YDqEO~lq!flC({noNov
WVFjQHK&FalmTOzfO}53-uEC;M-FR;1kG;lhMp%#YeOf{544~~(={m4T89C{!Uh0PRxm*f108@`bJ&X`*8?a{cT&3Mw_G=tPSp8W
NXb=;qB`qZy>^*ks#zDsahz87tsdLf?@N5>S<P#nr#<^|zOMl3`xs)P0#qt<upGI;2<hr{2T=mR3sw_hp2}P`gi+>$0FlT`E=n3(
e|PYehNz27gL?onQ&~$Z3(I#DdZQ9rv@G}u30nYO2;~l|H!eNqH6w_NC@fr9?4nOSynDbAM3lbfPUe=Qfy=&*-gyDy2Bh0f>4~#9
9MFMAP0-*V3$jW+`AkUpP6@Q95XTS>XRCnueP-l>kd%)J7_$h+Hkl{3^m7=)>lq|y#O(zbs^u_cA>8hQL$^yJHi8<Q1hR>UL=(;N
Gy|O=or)<n;JszEYg$#3ig2<VVR<awFB~Re4fDR@4=Jc^9RRrQ-JN8_>Y>Dm3X+7}IpF2x!i1YAhWqcFNQ(eqBQ2GNJZ=rRamET;
FGH3T0ve`+IH(~tAeil#GA1&z_16kGSjCNNIlYm4Jhr(Hb!SAOM3F$E7DYYYrgrg0zOEe8sAp}Ao!<NCbtVxPiwHed?9v!`VTUP%
SsUEWTCi=iD5li24UnXvv8(LmnlK-3)gadPC77ZD&M2<@gKNkQafWnW8XDw9G&9iCf;qU@<ZKi{jrk7@N(-3*Nf5=h2?L-72Wu9x
9Mf~4H0KSZ+jC==3=NWVH=IeC$E?QyvlAd}7m<1E$Aho>y#f-mzDgfSez<v<fat`gAk@dY+Xkmda>{Py3iT<}+y0+kGX~Rl1;VHL
upLCbAiVvZ1`q(|e?o7$22u>2=fo2SLNE?_6wV(&7hj~2kTCyve8GZai4p+-F!aVCU>uO>629pYAf*7I5`oFYjCyjokjOIr5C~Q%
5re-Yi&4{KyaU7M>6BcUZY=sNiWI_Z`Y1^TMYxdVePww1-3f2a;fA14uCok-!h}x83}BItG(qk5<<9sN_-k!&V_hlI8=-c)e7oij
EHMvZ@wo*cDhG8ESf+DZp;t1I`{@Z<61t*+NMcHKCHMr?4htY?!z6$xh=fs=fJ_SVg*q4EQGh#Ij!xRCa`?A>71*Jp;22V*!Z)do
Ph7#wlNU}_=M$5ZHnwuyK}}|`n4cGL<AOAml?BsrNm>-_!lWuZAO{_k4j}5#tQ<4GCP6}hAyEaXB2p%2M}t*~#|eUKyx<#644Y6Q
G&hEZYR!(P>F2cGr{HRsGO53C@G5wbsAfqe$o0+)on?7r7>ps(|L&b85ZG~Z-1UkAX(JBs6F~#VCIr(&GH+WC$dg1nj!?@X8g+r8
m`^_JdI;FYC8Y#gZsJPdrV34LY>}YGHYySzD5QdlloG5NL|9&XhuHvvPeA*IEb0LO`JXxZ=_&s|yT7oQt2_|SXj=;;MKr0hS@UJ?
EE~+@t#0OstQjeiNhXf%<-G6?Y1N}>Iml}PNZG)PkqrRkb#*l~Mv{#R!U<~H*exD}0&`~|Il{wJr>bmjMf>=HJr3@bF@oY1OJcIn
3aheZIL0<JfwIC$Y*=%_`=vFM${I!x*UX#%_xklHN5nqZ)D6e{2s*>@w&bNqCK!rRCE<i4V2J#mnFe6Fkma9Xgt9~vL8M<OO{p2)
nt{zZ<j8>qfZGYWTiPAWOxq0&tM!Bs(@pglqpb{Z;(0!d$2m5gS|X&Vh?uEQaDfc5hBfu<pOZNuQr1Xl%B+!QB^<Zwl|1tSe^^>-
hc+2hG~jPv^bv<+tdRdFVt4r;Uc=b)y{%d_Esas3lN0HKCQO+6(iI7*5=%uXcN>_gWlDBG2RqBqr8))VQPcv4&ojAZ+dlv&Ny5l+
J;48LjR{8O@95^C-oQj25-uEISp-3hI&hq5+fsr`qF9Kk!XOW^X&B+@N*FQStcR?gN47--V5o>*l5A`#SJ*{TQa|oFCfx0I43}6B
u0V6e>I!bu6OeM=93JDhq8`Wg=|9q%c@l!`Ns4Y{QTl!Mz^#UuH;j%XFmCL699udx7>t&pK{BBN$p}=-GRQhe+|U~<3~*SYnYsxH
jcG>|5Cp?XrN-k4=VS2@kmH+)(Bu*m3}_H0?aZXxsSVR+LYEmXNfJV%Gd&(D5;;n(U~mA#K%}G?zL=RS?tOBoX+k0M#PVnWh-L=B
m<6p$H5hG=>Y*>Pp|Uugs735zoyQkzrn|&?1=@ffLT}I^glKenNJIFL!wd;EN`Vwe3B?gQVkv+Mi4v4|^#XM6(RK;JP7qH)wKX>&
^$MdKfY~pH05R-Nnb<yo^!9n9=@SD=f8{t+b?scjZO$<xjJ6<;Pv@owESDei)G~gZqDq&_Uk4P@Qd3L!f+G#XC5Q0SV-Vg7ArM72
-hB8;-Ur9*L)APjg!fN%&H~En!&DD@CeC%WB}USw!-f$1Cj0JV;z}BpL{JeJ1Zt`vNq1T5DHM_?<PG3D-(KYzg`mp3#5ER&$jaU!
i7`3)mhmC2MZ+5pDLnI^!bjT?n+<%{XP!NJp4s8phuCS}1W4#oV(1>X;9cLIA0aS?$cRmpObV*h4TdV$ftHY^-RX%gfd!Z@L&T&W
$|zK3%DPoqy;IFEq}nBsrT3llEoZA~5}v0So-kp~F#0xAGD$AQsBCGiq1M_y*kan(3_?J*i*;JQBZ?zqfwZ!PS3q|mx<kPvn7##B
Bojs`GIo(;Yo-z4igB9htR<4{iYl#^g&IgXq3T1e_2bQKUT+&G$=Sn$gHw1>uF5FZhC2hZ<l*EE@ko{?U@XIMldU6$jZi??<b!c-
iHJvs5bjbXTg}8vV5ABYTl2X$V=g(Fq>4@KUm_t{0ZN1{jw+y;i!A}Rffs1=uOgy%qvwgORPcH5@2=CC*>mHrPKn2%$8!<(J;%OQ
D2leFqXSqQ(2gi@ya9uPp&cApsII#RRSsiCMANAHqp<sS<90gQ6D+dIZH3LFtdLNQ-b@ZAq=j{mSq0d!7NVm`wa8gP`bMNG=>;uN
jU-D@%d?ayYYD@nb`9x|%hNud&UrD4`@DVwoj?>sQ%xQvn#SA`bq_ptaq$n3hYymR;NLH;4FFy%covn$!H6-?cUy=R>5x_efQTSs
MwCKAQ6>ne0GWU&0fCZ*VJTV!%6^{YHYh!Cut?CGPXmeF>wL?rCoM2u-E*BRv5Aah&xD3f5I)pC)R>-UrsvR7l@ib$(>`;g7NVU{
bjp}Y8d*<|0r{6eVFX1XN%Owi>-Tw`o%25*zUOT!nA;fqS};Ht04d|CiEYD3Alru9hMS4vft>=yL&anf&`OrtT+D`6+nM~Ecat)?
`Zi`{$Qa`knkxiiliT9dwCBLD0FUL;8_bk{UC>OtoL8wwzCflTWQYnzCV^>61^*c>tT`>R=?HdrqIiU`e>g)1zYxeCE)T2Od=Jbj
+rL0ddz0A7@`Z|)DMe~LJW-wYMhpm-pY~eMXEGL(SzYQ(QBi$f%6iok_>jel6ivVYltO`EkttCr7a(a6@PVW&qo^P;2GE$wMX_Sr
dR>|d3Ofg@rlx4(cVj#>7{#zU9NBGAuTjTgDK@ZSq^Vo*-gh}C9qodutN_TOs3;AwjR<FECV~rhw*%*y1fhb*@cQ0(l6u*tDk)Bd
wj6ET1}?E}QD7pHgvxXnld_;GL@O6ir81dPFi}&DCz01koeJTiTgb#FiV&lFQ0su3L}FMAKJVOq>ObkYsQyb7s)#wVQN@}-=7Eej
-~`}WLK-v7oW?8=025Ec`@d)CGij~yLV-afd&ut8XrCAO%}Em94>pc>F?Fd}epJAAlrfA$AB_A~afE+G1CDrN<nTq*ltTp1R-9<b
Nr~2>-PzmKf71ujA}L?I?c>+M`&{D_u(|1QniRf4NY0l3Y%C>7-?#RBVU*L~x$7lUNYrkmY3tpR9PE9#z#(b7%=v8(_)DF;P~q!9
?EU|VcxkL>Leoeq!?(LSQS_DH>raCPhN-$0lhxeL(7SNXfP9%W98B+n+DPm3aAcR*4}OQIXv#)(QlCB-ILU%8Mj}oI0-_||skYFZ
deF#wdx9`E?UWwwSipWnqBEVvObAzK>CFovGOf1TJJ9ZbgUF1V^I>{NQ?0@wuEPSH<l!4-*g;GrQnS;IjD1Kj?t$0*vEb(~Y!_pe
92Y4JKtXjZ)iQs~@4q{|n||0ZClCf8afL}l`^*Qb6N%T{m%PE`B{fk8MD>H9(V(K+H6^DZLD<)Bw_u_nyC!6r0wRHk9+mxoA+3kz
n{Ga5Qx0Ghv!yU`<E96ixeQ5{o+B{g9TV<!P4+R40(iXhO<g#aN#0u^Y6U2zpQnyT+CU-)8$>8mq>M}?DIps-k+l;;xel=PK;EFk
5V&xAeW>u$UE#v)<#ckhXqi}qM3GDK-<9yS4qVJg`P>dcK}T#d>>5)<983qEx?cK&1Kr_gE#)D|LyD#fel8C!Np{~T>!kY)R8`&n
2synzVb}dd<!N|ELXnp+CXgl10ES`Ao%>7^Ds6$$l7f_C6I!HzDJHx_!3;!aQecr{@s$}5Bgw_ajOcR#>T%BWO1c^Zq)$?NL7_Pz
JSAQjK;joR$xK1-lUXw+#!x=@_y3+<VEkm^E^1K3fxr%EaC;QP*8BYOZa1a5{Wx$xJom|hDUvsE&4rbesK8qqo3`x;pasmxC9%+L
m6e4)^oO3|r#!Z>?oul-Bk~ot9Ztyx1zArlK6iZ6(i-&^-3lXu`#FZrl)x1%(Nq--K+Mt<2zVcK?y*FBB`b3*v}k($IGE$0Fm(#(
9Ut%Yom~eN-vI9J3m|!Ondu6gx$!@Sg-&3)P|(On#+NN|x%OlYVV73oDG~b_sfUa!L{$>_41QyC(A+SO4_IO2Dd0^FozhNbC0M5(
CE|wcnx>+`8Fu&c(?Kd}9{&O!W+#At|1^~*`~#`3J6^{D;+C=o#tac92DJ={LAHq~fN?pvfKE{J0HOT>srSSDgX&}U=4k0kRv)@g
l8g^jD-YYkpPmfjhzk@F(!oiBq#(QtOg)1XG(}9%QBcrP4M{;o&|)HBq=IOIW>Sid+G*Q-#~s+DJe@`?g<NcOVxmeYYN^e+ZYDon
D0tgj#WOO)j{X}Y=GZ(oDUE2~4%N&wkwXv^B;D_qD15y?41nl`;(GaH;T4+}vBEJq$Y5_2rVQFzf|cB^r6Q22f-YVRUen@{_K~jy
J(NGIC=kFfNVKA7BY+$LdPq{P|Hl~h<D~w#fmA={&NO2d+Z$Nh8VU*+gwWzET9^u?Dou=41nPtPFmXiD6%;~JQA~$gHpLMEMm7k9
i$#j0)RR>cGZCXD5d;Z92H6wR2NN`!)B!_ElL$~#LQpiRN>EZQ2-1xu15^bGKoo&QLhD3HNK(?nF#uAbK}b+BB{fYn&=DaO0#F4h
fTQE?;dNr_d2M%{ow)b65kK5Q5Uc=F2}9bl?%_q{vD!(&9jG1T(?G>#=%Ua^d{fp@B@-nQRWXT0qym$%!{48ankeNb54<u9a?p1%
-4IDKCq*IQ4?^8wKJf=}ofEK75NEZ@X7-p)jw~gO<d(bYMr6}=qoT3~Ni;wX6SzL07lb=~hjWv=8N|7!=K0`16oom!G>lOvGidF>
IGCQ);g=bit@a~(lc3ERF`b#Y-ZDW&(B}#Oh&>gB=aL=C%~+wNHDL~z;Pm3g@LoI@gKpAVT9QcPjA#%Nk-8A}V=N3v!AKOM_ah2z
+o>eK03dMKIEm<cv4qgroXCF54L!fEpQ4xUXs#K5!)f>%LBgM#sHRu2fDhE=A90W{tjY4*h5N3o;G!-RRKpA>?Nv4!R6Ot)sE9iQ
RRlMq04|2yKLQ`A${)i|D{n@_InEuACFvfZI%Q}`f=CA-8hgJz14$iJ9lXImV88Pur4pea>Htmw&?LuX?1aTsksYFPSL*W*myB4$
6z3c9gr&1*8JxeW+!_sSw!}|tohNMco^I`G^Cn}LF-LAT)pFKTQmQax6-Ic$p^2ic7RKzI#!PCPuwcw&U)6Z-h#=c!ZK5LEG0r9$
?iozEg5`yB?V?tTiw#>ac=B*l)_^6VEe4h=Y{X9UQ;-SRpV5h4*>Zu|t+5Jm1}0)g7{uhxH?Y3L-Yze7{iW}DfIL(EjSO{xw0z<$
CuYFqQ$rF`cBv~7NdKlEf{D|B`Eunr_z&sfGK1)yAoT1PrQ7xff`E8KLZuZE1^c+tv^1oY6vDy!Z_@|ve6YVw@{tYqu}c!2Da3wl
gGjm*HZ!G7BUMU)@FmjB9V_Yuy9W>ll6TGgzNP7D*uZp=LSconInMd01^clH`e(;qhC^Mz@`t1~JfYPlSlcbIh`^Q#Z})cQLuh4(
>p(Q+qOW3QQJRhJzrzOpC};E9&CO+Bw=FjDIuJc<kxWSvFpU&|5JW_j1flePvKT2Qp1itr*zVCj0w!btn4xH8ge8$FOXGlMRHP_q
p$+_eFmf~a6jtwNhrc*{_;WHMeo9>YWOo9x83}_G=w_YFJKMNQe*+6UN6dMqWefQZe7nRyr8-Y^hN~kGDhI-pH4I?}dCb&BOcJ)u
zbbLkocIjH5rYtnNQU{QchUw10>LC?oe~H5Zf%2GLuBK^l9?D_$-jyR%O$Qi?K|>27TiOEI7ZQ28f6sM-AtDkA}n_=f%QE=`9cW*
`4ckD{^c@k`JVir2zzx7+9j*jX|^{;tabvE&}S$gV9DcITnE)+rI9<^EU?Y82jQ8?0p^@d76NKs(*+-hcwm2EX$vYs!R>-1Mo&N<
d7jDkX<^IbOgLf)8IySENN_Adykrs~LX=bNjR{D!qC^cM(4wBNx!wn@A1?T?dcT&2j6ti`9dYN+CGUI*rS-U;(nb6#T0$Z-_w_Ci
_Nx5hUzY|UA4vrAksc(J8bOH?VLo?JJ);dFNTKM3bcYgYBGyUJI+;SE5osO9HTsNFE}=wVnw0$%`aX<I4_j24=w-)40aHt$lk7?u
w70iZ)GUPk5kDA*SVY;V$BUvH6znzB6vwE~ihyue>JQSF1Vrk_ie-MIxcO&hwab`BAo1$Jn!;%I&aMJ#@jx|TW8q<|h7k6)8*4?A
UM6_ip+`t=GiPK8lZ~C<^%FQ3ost|e<pUiUI~JBpAyRiiD3}C~RVUrF_Xs{}0<XQpxdl5Hs01Gl;qMRO>9qR9r!lsuLVUP^O3<Og
9US74s*}8K)H_G)$JrQUqyqyFggTk`bkyL`_CTo*Hc(_AhL|vd`mn+PeNdKcBI!ycNrD*f2y>lbw!HwF0XmabA8>_a#`2U;jwqWn
I*w`YER}D7&_Lh-9S@QNK0sQ}-HnI&8>ZkaGLHRR=I_y;N5%WU=W?YRe#qSg4v4KgYQy*OqPfN@V;XiS%;?1sh8Wq=k5RkPy61qM
aT;3&TJ_J*&p8cc)`w1yS;)e(JsPC5pCgH;AnQJkN&Kgw7_1J$ECilW9`U%)tw8F!pxTuQK=TzS?V@FLE)gP(1ycTiz;HGl#r*g}
O!ad;sVbtW!4_YxKHfRTrVbcwg>F>-jWd%|jGfGYcJhJ1^~q-3C~#F^;+_0x9o}2>Wf^eW%Cgy;8VG`!Ol71NWJDP>0A-l;`oC8e
*r=Q10TIsod7#jEOGo7P_T#|yoi3(B?TW??nI@=ahu}u?#v@4Qf*6=84YCG`;2~O*yeY(39B8QUS=}~l*7I7Mu*}k&PHmgX{5cIK
2~h@$vc}Z1^5K;Q9%ku`tTr1;4YY87)O-xx>zIs-4{?O}_=X<VFhhIEnkV|$a>pTz9@#Kd@RX)0>){xD46ym{>hq8i4C6gz7@KVk
Yg#Lwb9uKM5#(^BFqAZg;Fg?%7;<|ONIgBLN$7fanF~*1czNrus~dLgFq^}mN4!(<U?^xtg&m|RXUC&04J(B~E!-#vAr`RtHqG%n
L+6YMB4?mLjR8)X3S2`3@#;IbfOvN@1}LN)NSjeMGQxfSM>0?VdHFZxeQRjcLq8bZ-0?SUylruFj_psEpPiT|q!Xh8#u5Xn`}SDN
#1p(bih>D&Ql+R7bOzgu=}g^=y{+8HO+9N4z#HA~TA&rP4@e-=&^jR#As9L+gJb1xh(p7%#I4i1d6IX$cy%yLId4OzdJKUpL{!y4
LIg+=0k=EIXl%IL)Z*~TbqzdD?;y6PUTi7AWb`DTFOy#_taO_UCozZ%W4l-|9I`lN!2zEm8gYnE+MWR1Uv8MgjW4O@X-`df1OvE-
`_(}03xES+Xvxc!tilyqO*n_AL3Xly*RcoV*kUQ;(D1Ue(f|*S8CG+BFk!<mF}8x+NYc-&;DT@rU0iw>nsXl%h*QMHXT{8QR~*}i
$Um-8>rWb0#0jtj1^^Vi7e@!M-(Mhyf!)@g2c0wvKnniOC(y^}M`6AnM0ZLa;2a!4pO4HqyoHZ-8(n~8VrlEYU!mXS<BfIK-IV1b
ZISbrd>3ArGGUH{EeZ-BO8Bv=(yEy7Ugd_l)eeS#>oy)6EQ%;IK0DdKJ7{IuEMn*zG8}@eJNq*;cNlKF1~nsO>9W~pByl5u9P{21
9{1Zcd3c_n^-fZKhfCVi$vhR1m5^B?sC6{$j;5vgkj)PB?4JRQ5s!tJ{OMF?El^Ytu_$Pb2NBQ}ti(l4L=47R^3v@nel*t;jSyBK
k%EdP733y@DhY)m1B}kZFcOp%O%y{B5HE_exY5`TC!o#C1bB{$XrOA_LM)l?blM$?q4&^4B`EzDigPvc??KRgUJet#k2LFmttSvY
Qs$Slk;j(A)gjz)06oX{G6sC$a?m>P=fn>k^8Go1tDUXbJ`3=JqlB8Gko!X$d|lJ>hZ0bB#U*i#^u>=;xo&OL6Hz5QtQ<X~1v}Ja
su`Y0GI=_gJhT!3dXR`l7NKDYCt<TDo&c`XU@CW#0nGbmjsPrghcLl7>V2^LP(G73uu)}J?LQney=DZm2lo5+I3Q`nmwQMINoN`@
!68bRp#~xPuWkpUhw;J-jy-Ni$vvPtL95Y}#zq6y4KoBf+dE)Z2Bxt|L4vNKQU_9dA*=*RCe3v~)IXf@^qzC(7RvjvjD1eD_!?8&
S9}^t$`+x}`jGU8K$!?_5Z`GT`V}zLzm{bPbLL)R3LE-ase<V{@M)Q#iE*1Fi!k*jKtvOk$ex8sb>NR%rNKuzAH_oys#ECGsup1-
ChMC84WCqpg9tt!VeF4wf)uLZPe^E@D2h<@h0{hhq@b#qLV%`(C@Bh5C<nqidJQB&5Ok~2$Pr)y&7sZ+9Jmzl^QIc^Y#dk}<bLy#
rp7p9o_fjLP(uU|Q6xY{on}F#AAmm^m8a)sHo~LRqrmDY|Cf<~?98gJnvupm98c4O9qEw=22SH*b?|WaRnYO>zjeaqr_b8%Q0so@
W4X~V2Z$CS^_?6K%ig5a5MW;rQXnMvhPrs}a;4xXDLgGcM*Ph1(6UX93UpMF{2Af5+V*|B3?2Y{vO*OkK8uA9>V?xyAV4)I&xACx
2dspt0P0RKd)^V{7?>|a@*zCUkJZP*I!zDq6#-Mk=@lS>=xO~&fus!!py%g&JZYA3DMMWC?~b26W8OHf)Sc*1iVBoUdQ3|EBwY<P
6+tmm1Qji~nwp5p<1ovNy-JMSzkQhzSc5v>JJ)WWcJA67=P7k+Y1(oJ>SPlV94Qn8#ZZ}`#NQ>=05rpBY9XpICI_O;w-IT{Fe!^T
<r1>A;f>~Ja4u_-kYEo4FiU}32@T!ITkpqACh%0<JUKx~gEz`yx6eB1)gqt@s}u<qd8<b*3?oA+A}3mM3B@O#rFI^jOxzK|b)l9~
Ls=<oyP1JmRJ^wW!Hi6zaNB%u!0!3sd30}{6xCTbtu(YF>xDFQ3=)fyfp2aiDH0-r#6&|pxWHMI^D7-nk1c`<Dsszb95UupDL5uu
h(YChRKbe}63b<mW&gc~#KfzeGc}yVp!ZHk!-957Z+n^~K*&(@ww2Kp=5h4Hygi}h9vXKxV1=us`3WRs_1?8`nbfSMvYjl&%Og_q
)x*pSdKzen8522RVm!14t!$`=E}@AKT&CMGTp>f4Oa^C|v5G`u3l2XX+Q}-7wN#z8<QwKy$3&3oN;uZAI+kYT!_PKnt2vDZ)qz_0
$xL4%C?+cRu|{@SV2jj)4{1Oo(h5{XNO1{eYdnO3Wa2#LJPSP`NU=0$w<MMUv72P4Jzl4r+?OulVMeeNIEMLatLA%dV};i~P8JYk
K^gTP));B|DxU;$VJH{Wp@>loJ?3tjZs|m(Z@b;Sy~ECFij0rO^>U^=xwQLoe2Ek^h#L4~15G~iI{4??gRRDGraC*af_v|4kO}wp
t`t|=6hQJs_V&p1Y0#w<1rxy`-0g&RT%N#ZzJt}oV1{PK3?~O;QXEO9Ss6H3d3lbv-`c&{e#HGAiSEXl*bvaLE=5K6Iu1AuLbZyk
7)37T8pGSR2F8q=ZOc48_`nOM^u)oZD@QLQ=B_wzO&1DtAwWJHG=a+?^NW<jm_mf+4XT1nR@D|5F+@v>yxnceaJ3Uh5$V0kq};^Q
I_PlTj*LevFoRxwFkcJ@gdzLn*V6>-#a||gTWwq8ZVF(flxQ<01jNiVv>{AKn8`N9Wu~cW#kRo+6-`wIHp5oogK(j#s(0$5u5}%g
opel5CQQQUz{W|rOif{;YDqPVsU5{|F;~eC2p%UwzFkslKo&E$Vh<p9VpKG;N0j1<B(2<Y(cX6+7?&(3lg9(JH%-yWoIGGN_W*7H
i{L6RiuxE4Ju4yP2kMf9rBahZ(9*Op!AKQ>4ku?)77{)UNo^pVY;Ge#bAmBByzaaSAOdJ2lBo(4@!6E23t=@7P|*xRK}hQXO%Y1y
H9$1e7K2DhOhiR8BvMIKQ4>@Y6Clw-P(cYx5k$~b)iOwkP}DJ0r7E-vN^piCJXg;cDvgnXh|uqs8_9x-Kq*F);jN#zqP>uqjljmL
@R*ULSc*`kcN##Z=UQji$USo*L_PZ7pXuaqBoK#;5G<YMQ>+jjG%2CFtU*xGNK*t8FjPc<QUpZ|!BJ3=G}2W}x}<XfN|j0zQbZ92
1}qV^v^5nJRZ~+;5h}?7#6gJ4tk^K>MxvmiNlIw~w3O%;QpIyo%MxT(AV?&oI#n{m4iZUEpH%Io5{xV#IrqD)pYaXhOURK5o`Ya}
<IBgye*IJwn;2BaVnUdcUBaI7NM$-uA4yvH{W*tCib@o8PG~w5!}fRuM3Ddnuwc~^?PNsm7t@w^8#|1s2Rc%!6MQs>x?GZ@LXj?N
X#KDmL5^192c;k?LM3w?a^Q|JV0_z;n=yyScMhLcomvHVCw$;Q+o{a&9)nl)y$(8~3>j3Jb;FXTldy)8wJ^93ykOHtg4}~I=1p@?
{?(cEr3ku!q%2^Fz#f2jVbEm{QhTjUeuLE0HC694Gph|n43^4<H&ZcOFV)R(;s}S}Zugrg;L#yuLn8tE=~Y2w?i9{x%+c;!l1NmG
&7|wBIBfb)3JNe71kgzPVLOK*$=Y(6jS^dIWz%dra~95mgo0RD7JEBoFcc&NAx6fah!gGJbBKu_BNdEw)KyQV%&nsG%0t->I4ChQ
QB*OtWTM#|L>AgK>S3x1QlK*rFduX|4OfG*l|@x$RfVZQhY0+%GTjWp6|+_0fcTIZ9RS#fW*x9BF-%A?F(*yNOv+aG<8VeZ6)uv8
QLu)Ankt2iQI)d6F@X9VyI`N(Yq_q34)A_Ql~~sLp*}7U<bD~3reOzQHNp!Pw`41$F8chk8yGnd+cItMq@VIh?dRKhAIk@il=tCA
C19zjS^<g!!%s{O`HlF3p06PcL)-LzP@w)d`dOnUPf})PStY1=oOY#*MVU%(_1g5%vey2hh5^%Ph3(AKGS~R!S>)69IgS1%p%E)E
$_$+fktFS=AJF{F$n|-PlG4AFf=6%@mM2aZU^CU~UaUgyBrfxNS}*vDgS`G9vr-O!)~>)ZiofK`gW>8`KB=fDa3JtsetsV~J{n^h
TfVIi)3;)F9(?-*fanyEdNh1PMD7FB8~JnW5Z@I_f2u<eu@9Ufl`(*FgcyT(U<bexm+*n|Bsn3;1AHo>^^~0w7(8&eB{7b2QXV(u
2EV9}VC3%yu6#?ko|ou7h!0=$;$jEM6nRRUMI^Xj8X5k`zywhaYzqh{$DS}mP>kk@AF_?8B?Q<)1`u~hOF9C5P?0kuOF@IE3>tFZ
>ydN03tXZc1_5@Cf}!_WT0mM=e8KB&&&Sd1#*IIoIc|wyIy^Z8<03*sK|+KQvO}x!HAx~2P9^ADwltI58bx#-qJq{9b(tGvCOf-;
(F{EkD-{J05LFb7F(k;_Bq$(>QdSW9lThLnHgY0wi`)k=M_|RL3?!um4Jl0?dcbiD>J!!1PN)KDC8z@Y88+C53Vzu|C)|Fa06Wi>
xSJS)%R%2fp7Y>E6)ccL32UXL(aK0ME1NYxg*_(aJ)(pz_14{8LED)M9584^_RJpM+!?~1ROav3ybhc7`6K}HY89RCeWM{U02I-L
B?Duac&bGfZUe7?c-Y!9)X+?k1kyE4Akd{LE8cEXWSu;)-~-F*-W|R0B`Pf`$s^5ErOJ;T15#*<ozN$M9~Jp^m`0b$4FXbyAToX}
qG*9$9i~S>!ezZqI+6pE)^<hme|4N>`PX=GMB8#sF8deL_?gW3V7nglo`jz4h@&|iTOq}|90$Cogalu~wL`W@^DP0a8!?P*<iu3b
QiRUQf*^+V-N3|WNzsD2h-#3~I<_d%A!{-b5Kf9MrzG18K<LmLXqcRAt{~J@#qG0GAVm;RN0xkIUYF^JQIbUg1_mbE3~t;)eJl;;
hC%hVd}=kB4rC1pp!_gpNOXaXh5^7WNM;TDFggsO+;SJ~sPN(tB$gm7WpFG35bb?T&_N4TQ=C#9#j@MlN!hR+a}+{s4g6$7Q~}_K
fyjY+7a0e3hT=fz&Qfk0GoLrd<=Y_rE^^s6JCGI-Q^JZOa12?|0|{VGrX<1#B6dkMdS}#z+kA%WDlH<h1BgNP$_7#L3PTW-noJUT
DxLsFid@KSOd#vO7VH?22Wqmt%gdr#aww`H>KLG+h=lCIxiNnywqXOPM_7A~9ZB%n&utJy6zv1Wr?$l;jfq7vdIpHaI2KwW!rD?Y
N_yo@p!UrwY5|@f?~{+3fKHzP=zD{+qq_O{zq#90Vu<PU#vC!V8p=9`=C&Eme{_qrCI@*Jg$WiFmk6t-1L16b>3bWF1BNPM<Er~}
gI)pMP|9G==ueZAj2Sh1p2BF`{2Qan!kN)bI?)=CHLixI9hZq^wdGNW@Jb<>4W%;*OiW7HIb4O@bhR|aEjKBFWz$L+OejyZ78hB<
-<8BYq&3Wi6uBvB@HE5|YK0M{QPj1V$e=8}9nW&O-5eW(-5aph+GMoi!xlFZI!=&Kw?qCeRW@?{Uk}Wz=Cc2a8-L5Jsh=iSb+`64
J9V52l^4EuOZ7?HOdWqU#3l-XP6ip49KbwFE5pq<wyFL;A>$l<$Uy5PQ2N+FzF8-sJBOrLr9Fxj>9$;?rsI(G@eL<{8vejK78~!b
9k?KYaAeIsgoMx!Z;w8BmG-gsTIm=~1==o|UokeO31{n({mlme*W`h)cPV~LCp`L&ND*KKDS#jim+~XFCnMnOknj^%p|qxk0+Smi
92zlGH5!A`s}RO-Nv)c&)sB#-kPOJhC#Lbo2syGb`jo;rXjf-AshME$TQtoOFN4b_yBEOv%L%5m^5SO`(s}j>e3_~|pu~j*RMA63
OpK8b&=3%`EmX@hGBqhO5QKU#nS&xtQV`QkREZ{sun#f;p&CF3<Dmwzijmr%x<J5#w%$Aq5jJfYsDsrS8R3NSVd#^<F1te}3~$~k
xl?}?U7B}qcsh5)Vs)$zLVq?g9wF70m7C4YG^4aVvkU8uoDH7HJK={WFeglj)7r0c1_%-efek4tV26x8fy-0dx}E*AfY41HAD#=I
QgKuRvQiclS`tW-UPyL!yH^D3y94Rn&&$#vs!2TmTmYRX0C)0@hltL-CM4!;fc16l&Oi~|Kw?;Nfi~{4gqi9hjD_hsOg{v+$|rQ-
!)^bq_$ik|$=RXYlV7wPR$YbPEk!SUkNO~Uhp?Y8c|Nd6`+DGvGhk1B`4R|`G!r(on!-}h6uOuk39(*zH66(0Jo&sIVC|~(Z@2gV
v-*G789(8>wO{Q23IC40xOd0ghtNl$RE#*l!`QxEo*EtJt3^+on7rIzO?+|o91|VyK));@0!R->t5NhLhYf?d8vf5)mFiE(^@82e
FifKbRrKt=uu@bQ#w%H?U@;9h-pSpuixB~cp@{NR6Ga6y1=*t)Qe1Z^n!u>0*fhGADL_2BJn(p)NS10M(V#j9NX1@S=+zn&#Y)gq
LUidU>lH;bM}dt+QgO0l!!JwHnm;yjQq@#N6ckWhI)JuxLo}DIiJ*f!Lr%sh5~yh^lEmhZU=sS{f%QI>llZQN6gx46Erl}!ClLK<
f(R?gxeReVJ<Wzv>r_GmgkvHk7=m@Gh^uOtoM;x!Tp%h|6$BAN%VitfrrKj&V+CcZT8N6y&M_42>ubGj#-w9J>UB;_XrfIyF|<HX
Q4vK1Q52GOnsrWKi7KjD2^ne)E(k3K3PGgm5Ht-M5+aJ4lGfUPqd52;rG`E8$ZDgc6p9ex?Jg&}Q3b-&V$Y}OmCwh`@QnGVCR-s&
k^m?yeNf=VH)a%tC1~=)aES@~iBsjM=pUp|{>f+%`~b<Ju=>3|?>s?Mh@tU5%LG19A7nm}6z@B^I0+1SEByf>)wDH02sfm7$KO7O
0Dq)F++IfYJGPyr!k&9I*rIoIJ5SapLLwUOiA9JFstf9b4e}ucH33OPLNtoCKnbNZgrazgj4P(8O`6$=-eEKm6s=bl2-!A_P#V!|
S{0iVGz|+;tb|)Lu*FRgG)xpf#+8n;siIIb58u$$+E{{JrVij@CQ{Q_+@-EvJ%dd(Xdu$KLjAUevudJJwpJYKh}LY8QkycEa4y+q
&LO)DXTRVN;K>X=eyomJ(UA5G_Zv?$Wuj71j$y$wn}kwF>H7}}Av>er-d7wp58_USdi|$rGv8X1c|9K~;eBICPu2Wisr^m<8(kZ}
tfKzhy<S(p+N=Fxrt@jal9Q7C{g^~O-@&vY$oL2fJ@MiSFesj|4^afa5se)XjfpF-rX91&Jns?4GV8zLRT4}SMMu_}@qKV$_5HtQ
?GAkQo;fQHg{2e4hl`x!1_wm!I!6!C>9Ls)HemNHL~LTHdODNtcy&aB)<Tfj%vC`pMMDHs5Yq;o1n)N_!4h0qjafB8G}94LRFhhC
Kwd@(k1EHT7KFv!o{DLzuPsT$)&?S?4%(<<xP~o>3=jT(6P$-L+{yMq(8mWH=b{q`2jWPl#sz-GBv^nRrSJjRp(El-9&oujdb$+u
yV(zZF^u&5xO4<K##U1joxjc?1p~TkAO_F8Kf*&3mIT5NQL#LAPBjHk(zH+o3=_wpRB%LcOb%1_MJNFpR7yodrA8w{5>;VRvVnlp
uYD-`c=jJ1KWWGgM=DZSPv`DCMed}TijtrSm}LO!6#cva?|tH-`lJLY0HuEc@l_3>3yp_oX^-aV<cZ{f35N;EUGK>sUutjRWGPtu
u|Y*dZuo1f=jy^S1sTa<a+N-7bN8Z3cf6Q(AbMo_wO97?cMd}18K}*!<8$7r);z^ue1i%|C#+{6{}6!+Xqti;2qk2q7GkJam1!8L
W~hdu36chANr8qzaeJz2uOPrCZlVJ9fTcOQyv$o#Dm0Iha!?e@B!o-il$56$^TsHef+}K`Dk*|sWr~@of*^)sm7q#liO-7haiVMj
00NN$h9p=aq(WgK#x?&N6h$!=MIm2h?<qGPm^5|ndw1HW^1c}~YGBJ(?Km5NGDP@(@eqKOH9Pm<A1OEI7=uDy5E;pXl$e+*R_g<M
#02IdMy7calp-w!0DA39$uF&oY>^S7j6+JoN-#PzY;_~J{u5UO>~7!9Pp^MHUVc>6j%ym_&%#dJ-Q^Fj-kkom!2yrCucX)a=I8ry
4i;&N7pnaq_g=DyK%3hKjrl%0#Z#>(4ti8!bYCSIzI%@Qo2fizg#t-E)Z(IFCmIqk;7W9bnbNJcKqI`N+?6?Nw)$>xknbEa_n}*9
WRRf}4AY`y4gv;Sb#p8DIb4cMiw5$}mV+SzS><q4$!zVu=1hudXt9HArq;%A5Z5Az$X0CzL;^$<Dh>6(N<9#Y1-K+(UN*Q0PL7Ds
IAEeR-VDGhSQ3W9O^|A3^Gm+@jPF~+ORAE|VDM_kRs@NZXge?Yk15M7uX=or@Ngd)txr}t%-h`Erk70TnXx7YbhAQ`k{uqbA%r0y
28ErN5k|jRLLIai-q5Lz3$UdgRUmp)mCES4L=xpfunl~3P}m~j2qc@K)t33)f`+|Ug=5FEj}yJiaW&)!qyYvXh*Je4gT1f-keVW7
14Al;r#C|8An92XJe;vsJhzu!NcLzBP6fo+_Ygf@HJ2iI?=hASD?&oxVTCi-p5cuZnA=i?4hFcL>`Mh`>9YHBd`GGWw)xhc#v&)(
jXFJ$^7+z>C{cJi;K_{von|N19{9j}({z|5qu$&>iUd?E1t5beu&Hdmk1|}P^SWvsh=VH%NMn=Q*C-$~5K>9P*gGSEJ=_lPLnQDi
Io<)SW!6QQ=2jX7oZ7-BJjfR#IhH2mNS&bI!68p-z99K`V&D)#1cFI`Pl5p0HOCvGpjHMaR2BO;eeyNBBm_fH7VIcylWLbOu(5$!
s1=f!9psGWKqHY&8;!t1C$z9ZmA=W4#GeB=<wD@+d!Caeq0MVVD!EK2#|~3{!sD@>YN;WuHm26PrgkTDGF9*&TuX?u2M?J;dsJ*(
sBCU<nUhkNBAn6=nG+!SmaB(+kznkiJLTku2BwOdp}3BE#V57Y$l@j5xw*PWgMEs-1aEqklX{WHZ;A{HgUk@ffJ0cdJAW(Qu&)ED
k@xwbhfu4_V6kPUI_fjB?5u0?IZ?<)?X=RiC`eohax_PTMO2C=j$|`xmT2~bF?AaBnCYD7!yHF~DD8Qd&U&J34hTIQb}3bHw&)T_
2oOwnF_Etxw4I1E(#oW5B+kI>S62X$A(dS=P$ub?RSR<n68RyJ))Z>yq{&ngCXnRWd<MC=#|qh17>h%-T=GGniHC`_fqWF21nCJ)
_rCANMr!%z71?DG$8|79%D_};Aon9%qI;1&k8GAvMhUeXG-B8JgR$axT@BoPTkX)HelooCx5gURlNRmA#Ei=EVH&@h?gWsBAe^c$
t7!!Y*H8v?&n)wbEolcw7Y>n!!53?s<a2m5d_3fGY6+KaxVNHDTJO}3F(X@soJo_@RWLzDxO3R>#a0M(^jtINZ-tr_-nNl+2sI!8
po3vqDAHso5HokYUj|Gfv^K)Z*9xz*Wf92)a=a0hI}*9)q0gDj?uM@cx#(oR&3Bux6#zxLkAD#|3{3g1NU9)(PX{1d!0(M@vnB}4
^_-;0rb*932SV&bAy6k&9TpIAbUHRQ%TlMcaW}3oRB-?xua}(i9g!3OHx_mSrn?qe0Kia)7+|vmSp<?WW}kPv&;z)-YYiPIKA2vu
aj=8nj}qK=(Cr5#M>dABXk0*IWGXAQx4Xdi<v41~1mY12Oz%#CNTd=d!YZ0+LPZWQIKO$Q7hSiMtIF%1`Pj+ca<@j9?95f1Y!Ez{
UkHdYfPe!5A}nc4J;7%&XF*X6ah@GRglzUGjSw_V*vSL6NI=Y~Pl%ed3<5<&AYg*?v2$8)vSw7VqQ6wTfr#aa?wu~-GrJRAFMM0o
p5B`S+rswWL|EdVh0haz14k|cS-gtpM>7a$spAEw9y*Swm?=OUv?I!0!sR}?^?26kEkP6rA_tIJkeyl4ha()o!MNxSlPYj}u&&Ty
jvTpI!HCe{sFCKL*dJWbf67l`rZ5*#997yLITuxxHbVb(fcY5r$Xsj$e_!lDkZncnVU2-WaX{cA;wum>nG4Vm&)vi@e`bq_p7HiU
9bHJ|r6P+32nk_KzeYQqmw70x#<)9Vx%gTfE~sMV6z=Spq^MCFXv*P+_VHpJDP>l%=v2g*h8@^$a^~+g{u~ZCm4#mLgsp6IQ&C|z
1o@}5{mC_n{omi_dyUXFgBC4#CB=F;!pm7{YQ-enpVjA2lU{!O<EnaentU>o+ypovu|Y^O=fgf2w=B%Ep?Is@(Kj0J?rqb5jrxo?
CGuZFY|^`P%ei!BDu^sL=>-}viJ}k|8Z45DQHZ=RRc;qH>kwF|G^DQKadP5&A8+11PaYGm*7q2N4CzPW7IGQ*2LL@M$i7FIX&`)3
ZGIVFcM4TN7Y%UJ1yYE_w34t)Y9EU`h{tr|Glc5!gQUneu{dx;Y3B$S=?uc10fz{13F1<dRs|5Z${3HE!AFyc!?uXxUcSo_UdN!b
DP~J%odz~g{M?2-*L)Dqy=_b;d3K2Ag$}b}fPf&G3-NE;y9YsD;svnA)P6w84(aAY6AE654OmuJ<ffyPMk&#jO$-<{87Dp_OhZo&
xaKfH_NF(pfuu5qqI@kUv(LtykmAFRXltd15$6%;@>5=&1lT=AfsXB{rq+)`7qtUn&7vUfdC1`9XFO-ZAI#%G?hHc)*@3xiqPoa*
-KR9?w@rF+=`;lbbPNZq?F<3*O8n20AFVB%<uoRPND@dJR7wceEd$5#&^<nnhj)E%j<Y6`thF2qg4aul>yWt}dJ|(9(7v0_<MPdv
Nc*fPUeu7#$H{%GpH`%MycOUkP}dz8PN)X=Odfp{<79w|6%nkJK$J?hp|g_NlK_~Npe00+PsqlR50IHK`F*B1#WOv!Y}R20BMipR
ifaTEc9jsDYLZ~sS{0Fn3SId31mIJhOP32X7ahwO$Ck5}<KAvEmI5az6lM<03k>d9<h9ORMFm8xuIrZ!3<;u4cHFsc?6HFpae+%o
b*LyB)bBYC2|5Zm4hBY$cBdG`9gifZm~llD7IBJCr;T(q)HRHTt%puW1lxPLIPHT+kc1E{76&09a%Mq>{b|ctz+Mv}iQ;XEiJiG=
#!XG9_+;NKflap{`I9r`?rd}CnEzc`f?eQx@;#0bk^Jy{A;S_D%SZrXyOPId!|)Tka+8V5?9bfm#G%8!lQD+~feu28%4b_+Hh@V-
+D`0jv9l2nYXd|eFvL+wOw~mVP^8Y(#+<M(;}?JK$*|YFkAaN^JkLYJxK5c9jH8GJ%n8x8ID{Nh9b{gv8e=dAr5y5blsl48UQ1r|
3!`;}(n(%pJ~afOa|DLDv!gm+xv_4L37B_e*oL^sxw6l>hK%B9axekV>k(VoI>OMwy_K2=fiFB!BzKRnT!D7}s7P?XQ)w?I<qu$H
ltAu4>l}1UkEd7EA?5E-{`rNC$6u{$QcZj*{Wk%JxQYO}c~%z#;=onW=_aKDq!m6vOq~>s)f|9pJ8i$DS?7z+*JVtq9S*}lIlw?+
=MHNP@<KB@a^<cT0}`n~$?9e9Rn_WPB$om^g90E!QohnRw>$<#Hrd5Qf%hQj!c1ginadbCbmLbXSYZuPikn(WwLk#qs36T%X;48a
SkY74n-zP~6(A--Y1U9(@<fn50++a!uLMrDO$s7iF%~q4!>x%t&qO0cWB@2QL>L7}VS?>h6k#n*$OoK`S27xyIFm1S#M4>Lrty7y
v!^&7DV@WKFiGSueXY>(rK(Kk3KLS&JFP`&$<Wf{Y90-fPLMP}AcOxo2=EnI?54EEkVU>^aggAUjF|&Qxml2<Sho}fWSU}ZFx((h
5EbnUR^JlGT0y@H?>p^oAypX0BIX$lL*JGrZ@b<@j2q{hytXlQnasl#hMT^mH#Ua=fCk7U6O!ZxW;r<-kxV1j3j{+H8)?!qY&JmA
wzfo=;$7m%1Df0cqY;o&T+cjfw2hIP;T|Y~K!>(bP7fWWvw{x9E)NO^Rj~xH!k`F1aG}Ip6(v<SV@PB#Dbby0T;8B=n>=`Vrf)m8
A+NQ}s+6K+B$y%tcB+A&60BET$OEmDX`=aWt;G<Mh};<jQ2~$%9FS6hbdc3Jq6Y@=V|z!ob9(F%ow)&X2aa8EEeopzTk=)L0z4RQ
(}7P?LY+|^f{B|DUI~b@Y@wOII(M&}EKha?oHGiniz29`s8Qs_Uw}^U0jDu&BS~F~VyVFd5Deu^olJ_esCw}E{dbslpEW&)x)eqU
fNsprsvl+o6!C@(a4e7s?3mPt&Pd%!ux;oua7YpjT>_$njT*6a2JpjRO{7@XqN>M+`=Mz}8t9E0Z>CKS4y84ZIi1g%kn3v=0i3Cf
2x`%>+H8<TUpTs!B^0NPxtn8y+e(4R7&wu!+1mkPnAC1TR8)wt7Z~4TCc4SO-aL3bHbdIq70$+8Q;~JCLXP6eF;JvwR=FKj@y^2*
WPuovGS<MJXmV;@Z3z@8b9mSnLsJKigN~Z(NDJig$3@PnM<mRREeA`j8pLLtOKcUu7)F>{Kn{olQ7R%!<-X7az=Hw^8zYL@Wh2Q<
bxVz<MILXd2=6!#GIg`NLU#4rnwt!<avMTH7G_xFG67N81rL8XNMMQ_dSt3WHgfX~fzI~~?3P8lbGfkRq&ML>rB!&dc5k?BNl;jd
l@Ruz4S*v6&QeQ-(=3KWa4R4Uj(G=Z7!DW!&h>i~x~wu2-o?Qj0szXv?T5$Lw8J3Cfcofe@W3%Iw@rt{<tIi%1j*cq6l1ui8tgdl
Od4b+2Y!3nKF0=6J~+*VWU%MPA{jVxE|wOW7&_^l4Ip(p^5<Z{ao&bG!Ge;Sa(IRdGMv~PVh2!;^C6KAu*Qjj1gwfev)?E;F5c0a
%M_N?^w{3exLStDdQbS5d}4<p!ULV|XIA4O&o@>&S;3L9<zVDvt{WCm>C1gI=J7FH2^ADtceoMTHN}>t>U%hci^)C^gAIZ4HOL~e
VI0fDFvw8GMB+UL<Z7IuiLf0qOBQXIE-)OSNl1r1h0+|1oG?7c1}+g@>@FU7FvaMcchW#SL+WWypV59_Gc#H6GlRI`5T8hACc~N2
e}AM6>OlG7@?rZ%A_@RajSdNZY@qXQfCi%oZvt>2QcRLcgo7y#9>l@Re*MAI)3c>O=Pd>-Ac+INI?ZaZLy&C)rLu3hB=U*(Cr&sF
Owlk!6c<G%C8^G5T^%Jg9Z&%J)3Y;AHX?QNxL<O&h{Eeaj=pvpmC1u{Ihhs6Ly0kpg9vAxz~0`89Oh3ENr@IB32X{&tonot1m4-l
O5GA2#)owM9wiK##rZNKs@Y@|mmhy1&WcF28fTG=36cXB029&|MLb9dp*1vTGrL?)+;%ZpwtMv^bD_{7kU|5_Pj3TI%7M%-#{7J7
v29F9(L_|D1~8qC!;uCr!dC@}aRXH_#0`1^768jb@AjwRriq?<W)4jm@N&W9-P<P9_2c5W4DHJwhJ3Lx_8XPc8kgtJl4KYGXcvS<
8)SOjo#Ub-vkb|ul+-*RX~5ckEgMT7CP7aIkpTJ+AQlD~9Le&=a7HniLU*8iH7^C$6`XFTN_A%e?(H3>ceBfI*Hh#_m(@jHn80XZ
W^#{RlKPYPoPmwEtga-*d*A5bRy#vSKcd3=8<-THoQiRH9c<k&Wst%F#6t*MWW<u0K{NU^&>^7^i(V*|Fb@L`-KK_Zc4X2=1nQ^P
A}QkmK&W@Zf_X@z;V7C&aq7Y00v$!<O4N2I&`z5TB;vrGF`S8nN(9@nCl(TV<`e+fp9_hyiHeq1j9P+bC33OCiv<zIgr7twCj;A|
C%0gCBsCy$&IwbLM4miP8)niqd`?*+%b+)X-LvT&wCm%zd(ruhtL-z7x;hQ49to)APs{HHkUx|WtL5<L%f=qrI#yYGwL1xJI(HF*
tBp57&~!ury6)&+Nuj#KQI>O|yAw9RcF<FdIk80^HaLt`rEfPHI5>93g^6^rHA-kH)c|0|O*%j#3{=FFiRi|n{K;GFoj$<cvWylJ
gy$+2|BJu}Ks5vaPEr7{pIj9{IVJm!pBBBJ162Fp4h6X~0leRIy2zz1BA@4sKIE~$aPuPBwTOsnWoY30*VlS3>}{T^{k;9Gb+WZH
G|A!_Fek$`{VB`O+tAic+0)6i(pG#USto43><Flyf>dM!AY&FMJ$gEDdiMuN?o~Qqq9`UHpqh{uvO@$Y8$N$HkI-l-tSAvN9-BOi
yXyRM=`sX)b>Qy^JoUu~1AnmU@Y9$Kj`RXUq=fBH_?S`W$%AJi1rCJ{g!D2D(R+rSppnUs1%m7BGYowk6~%m7Oi^5uP}!R1IYq-B
wjPu9=WvxLUowIvOmV*sO`O`MN#aoHH!XQ=4P{F11`?KtuY14@k(!c>tb;?Pw9L-oie;3(f|W3^&X-JRsY>&TY0M60mn6X#F!LtG
VeZXIz8TBrW*}&Qg91k{2{TOFQwS*975D0g5yT^VU<(j$nS}M3o-nc+Zc)wI4bN%COLTVyzRks1wm5uj!nqhRPltvHp4o6j1~a*o
d*p|#J`oP?@cuBshqtg8bixjdBm^352T+ht3Q3v*CK?3oL$l|KqGl+Uu#i09kz^DEV5%&LAf#Q*d;VRmN{)ys2O&X+VunpQd-jK@
F4Syb;HTvcI3KUBOdnA-wpcQJa5?PubV4#e3Q`Po6XR{1zeIT+X4p0}jGF1~k`#;s$GrFH>kn#G{b{a-ec3Gq6i+8J_7D%x`v^~e
`4L6%vAL5i7=38}uviQu<U)V19h1wJ@c9y=bN-?x%55Q`qK}P&LP>@sq=*JsA(fgd1fI~HFFQ>%4F`nOLApckfIeUYsmTA{3A6Gy
9RFu{jvRAQ*oOae>5dN&gKfEA%kbKMJU|ZPvK009al?)Zbp#XvR1w6&Igx0Q1N-4d7#{#L)PUq2B&4zmb^yFI1mYj*6q{oNO%jyi
La;%Kk?H1q$Njx1EmBexr7JZc(-Nf!&?}Vy&^zNFO^?$|&)4h3B)qtZ5@0o-r_(ws1~TJ`35^N(@;^(ybs^CX-r2#aPBA7h)O>Bh
T2fP-^CzhZBa^5f`4$JM>+Q+`dvoVj56*6=>5?kgQ9%80eWSIT&B>S?%ZX5+`2hkMPj0={!gZNA2S1VQ9sK@d%;ZUghu}S%iAvSc
k5Q+{JdTG&BGM%VAW%A4coU(M0v+SH$<nauTHQnK>%<3ae}9&A1Mn+fNj=a9w%&)7lp%u<XCa9%S6&k_xSfJTlf={dbFqX2t+;FX
d^GN0cL6*m@u5+OCNYc(j4KZ?#zgS*UC&Ti&!FumhwY#<BAqoxR-qka!J&Y7b)O?}2VnFLCP^Tm@r~r<BGZkXLt`Pl2>Z+pa#2>)
Ya0<X+q(A2<x>|KF9;v(;AxzM$MdXV*@a+r=+3&}z=?aXCOyCwslAtL;J-aK=wp8_dkg+N18gk=LIo`i2?a$FDE^mkb_4WDCM1=y
CALG_0!kmu0bqSxy`J7l_%iZjqBK7|>E{}m3Qs$*c|`~vg~Nfg*F(~PVk)4kxciY{YvW>t_+A4HH~8@P8NXY<fPKWqB<)}<>S!L1
v_x`2#A;+gdL#MJoWR}q5<SPBQ0`N15pzv7r0mW}YK1}{|1t+pu7$R0XH#wTF~H7Nd^pkoYv03}AhSJ|$dAZ@(Il8VQi&7RnwS%8
24*erg-GlrXEcKIR6+_TLDw&2MO0W-oO3`O*aRVAfMdk2m@#5kS5pK_q=p{!1>-0j{^$yUp|0rh!42XbJ<y<QlT2!4rS~3KAjCOm
M?WG|*55*&x74%{<{vPInc5>bOb6XKnJ4;PwJ8Ij>VfA0gWjb*xY@C5#w8$ogm7ND!+_+H;OU1IrZ5#CBB9+)HK3V>2OH{O5aDMK
o`MZ6Cv+|eX-cIC_nPhwFm2acjpAYxM6ca$Wr_Q+E@#39D?zAI(kK-x6kkOku6;S?ZVXP&`eqaH!XC|-<Q!eIm5?}O&!NXWULmO3
Y{*>AN!*}*aEV$%W{83p*%E<KVSav(%|mtyApis-MsmP}HIhxpG8h-1<HBNj^gh|A?`l=LOrdi}c!=Z70kLm*02+f=f{dukfujT&
mo)~cWhv3T<K);;-n97(jyrpRETX>;ONr31_`V1HbwKPR!T?xe!yAh%uu=p@ok-2;#bi)T!?&SHlaXP#25#YSXjE7pnoxUr6vHV!
5<}3@_D@n!@?B|0i1|cH!w=xRH*ofweH#jLGanEs2!cTq(-k}yqK5_$pm8WrMf1BD>h!0Sl!?Mnv51Te_P4>CA=g!tA9oaRLMIyh
hk2Y31|CG|1wGC{sYEBRz4-I2uos@Bm@uq|i<ya-&dqf>6c{-h-OIP-jiLhaK-0`Th(03#SXQ+gR@*8>Y;&jT<srsT#5*{LR^{An
1LIHuG{A%sut<-(aqL2j7r@vtApjEr1fNo9O2`j0d=$<PzKT*LqQ+P)y{~j1^6^p8^(uO9yZ!x<wQ!!uPB0-rq>TRy{|o!ycX=!I
zi>b6|CK&nGYU4h?qT+)q@5K2RXObUV7P5f=(g1{SC&k(9!_R1l(x)6xw%z~|F`pI8$^ZbWBQm>im=FAMOslP_kWui$j(o{B{x4=
X1R<0RKyH6BTRAYlT4PLT6*ByOFXQxLW7mq20~zAPzC_?x`QPgVR3a~B^5B~-`r&LKAHv*1vcLZU@GvzjZaKqJo)-!P2>|p_ER5{
WWhKXTB-rZ;YfJ0LQLQ8KX$$U`0C}%bN7A7LAt_djSLC$kGaLFUUmv-iUU=Xy_}ncQ(74~KJd*Us;p&|EGb$?>tLdTkNt<wi;CWS
8;THkLTZZdFt`R=w1|*&?6rkntmkV7CemrBVa@LAHL*-@7C2ORR3#<|Q_Z2C7P-vldr%+2J3znUlrhOm`beJLS#Z3m?Rw1ZBLse#
{)s>Meuet5wFHqIcfin9LzTnMf)5c$WwfSZr9tJJ1uew6nYo((h8SVtB^8vT56X)u1coacvc21%P*_k5MB+SIm`88IegVn?Nd$lh
C_ut|2HIAlg<y)-(%Wu0PiI``7Nc;>d_h@il9u1-L<Wf<zf6mgNd)@||NLFa6yZWZ<QDnR
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
