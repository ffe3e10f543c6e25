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
LRx4!F+o`-Q(1{RDjxyG;eUW!L_k1)|NsC0|NsC0|NsACDV|TRLCEMRJJ`u7Cpn(I=DqgIg;|kJ1?~z2pheeqi0z#<vr|DvfRyKR
n;kkyAwkeI8W{&|2`;o-8XGlEyQ69<6h$?v1b~878|jI3l!^qEOIWjLsR5v4hm+nt0)bMcRSHQ-0uTxSUcdkvAA1T5wEzGV1p5su
z4uV=`@SUsdflDU;^bAZzB|2c<BwjuvwPh;xNxm=sh3%-A^`Wk0rl<hJMRxZ>Q8rb-&!|uQC*r+s@8zbo_BS2G`Zc=-JSpvSbPWC
-KW*_d;{IicXxQ`(AkY0C<$aYSG%{DVe3y<*Pc89LH8c%q3e-D-HmX4%6(*cG~IU)x>KFEZVqFoYim#?bZ(8-%_S={vYhL=w>X_2
M*t}CAW#cs9^74yZf=2`kG?j?UABM(*K()_Km%1OJF{)>&W1bdO}GGEORZ+K&w6<4HugUI=nfBe!{PM_8|S9`CHHCf-*=C<2dWm*
k1g5Hyg0eNS#g^+$6a>p71^`^ICkAql;2}LB-9Ywdk=Wx<-K(<?&9f%*A3lkYUl&rJ@0(3r#)ltGugfLIn3*h-B|kfi)PY?xd8iR
*am<uvbuRrGAIGv*x)k7w%H5|GrPOEdwBFoC>7yq9d3bIj#!G`w}SQ#>5H9ADmiv{aO#H55TkWi95c7v?(kOvb`-!<W^?1xfTQZU
9ROQ(K#;D3u8Mo#CHGF%hHJNXwjNt=913CgJZ?wNzL>qV*@U!WD4;f*-JSM3t8jhqMWo+z%c-6&taSH|fv`T854y4O712$1Zcf_R
-KEC1+ihdJd(mqqyWO;ILHE**>@?6o5I`Uh1k*vFniCPE%@o<HFg+y6qfHEhOhE{Q5R=kqG*W)1r|Fd&YDSuRO&SdV27m)i03^~P
NQ5crqb8FAnLQdZXeOF^OhnUV8hR(FJtIH>2uVp05RC&Q+NteR^-s#5ss@i!Y5>#JXaEf~GBnU+0u>N|jDSr5K!$(<nMdf1WluDx
spQn!o~A}XG6^)I1PBR`5XdK_&_wh!$cEBU>6HCRnvc{pjST}v@B}@d!vF%l1%v!>q5z2hs-lAbjDWxOpY`u7B8U(7@b-SqwA1|Y
_I+juwduFu+irgdKLt3y|Cj^k8T&rM6W$6~d&<7D-6KK&&j!5ZmFvdxwkBCtsr7RIU;kXz292Q8|2@EQo7sYwL{G?s1H`fzOAgKF
|5LyJ<G()N{%tjCV1M<;IUziW3ETimB9N4OP*biN9-eMi#3#`3{fMjopVj*r!4*9X)wXA%#U`aTkd;B;5BOv${l6~}6=X@$Uze%W
iRq!~XIv;+!w3<8fK(FzEf4dcCXSiUZ~dw(R0}jZ!wDBcC~jCE(ZA_yz#xsP&f<smsHCy2F+ZNeyU+c-{r>-Ad3w4#3n40CSBBr@
ATGm~|JF($gb(}DnfDK$!~eZy9o<0z64p?GJ1?((8oK0qeKN#L=G=!ekPT|W&=+|H|L>jZ-p)wY{*?{$)3XPxg&xUbfNDiXNAu<W
<w1nW&Obb4*<?&7=Y}QKSMDqeM=z&z&EK056hD{0;C^yA@(=;#o|jKD<)4oYJU-26714f?RM4H6vH9_gmKy8LeiHWa!Y8<}0Dt73
J$*u7B0la466FCX64n>!i4y-$XTP8tcpJy!p@p;DS=^}HKjGW59^g?>-GZMwPPFI`_>kUwm%^|+2P#1J891{+?4*S#PniBft{lv0
+6{J20|l*Xd-I{$#~-g0*z)7HlYT0x?X^e0p0*OuG)@6+ivvTfJC{PiLV>F9_SF(wAg=V9(zBV_LjF@x1UMsQ3JBpi{SU$q3HCLK
M|y$AM3RS`lbh@cR(v@)<m!Vbs3Ul|N-+Z064c9&@(-BF20Qc*yeCF=VJqGPi3KCMxq!+~WrPysDYeM8QbTtY8!yLyZ%f$_kT<=!
>u}OM_n+YE4?)vzv6awG?e*~Hd2-Y)rNY$nti~9fv50R9I`=Doh^|;ridqSn@#!Im3N9gef!zJViWXsgN5zLG{Eyzl1c)06sOc~+
ME#LJi~%nXQ0|iP`Tnb*&p^Zegfsnmhhy~rV@rLNKHkb8$Ay91IMDbo`$``dnIE3sGsPc*|FMekVQ;Z02?p2aEE|4ucc3<qyMLtf
OH!Vk`1KyXTaLWXFxILLq<~}X<~zSgVM>GnN+psX=qQ3jl3*V+IZr9sV1JxMGua{6rFz{(JO)xDJtc>ynpkvCqqLnvhSFgKoVaFD
CRSMG{+4Xg%DxouxY9s4OdfQY4Kdk;twkficX&u{O9$60e&6?=jgz^(*HNbNA-nz^v)5i4tpPl$;exp=RB>s3VP&UgN_dc>V5qW-
xh!eY1XQl2?yDCVRIcYbuhL><cgUBZ7qdhlt_Kt;a>URv)=0?fwy!yjk&Akdn!U}<<E<W6MY9<eD(b+LWqMRFaz~7$!S?lX+SkPg
G|;DO&s3z)c{0YF*>JA8b`6+EHVam?qOR7oDUauJ!S@QRAjr@m_fPFQBxvxC#f|rWJ#2S*GAxmdPusw^uJp*?)(l&lO^>$_^EBLv
g3t-Hyg4<wbM=q-A5{OQx&k<C+Uwn-q3b$51r?zNhsV?6v}^5YtGL#T*XDr2?egb#?N9OZ@xHXMy7N*sU{XV*jv-8tS{6Dk05nYB
Q@1Jvq-q(Wq&8x-fHxKeM^?CT!qNixP{j<y$SkPM`Uc0B&wvvlRZUe$s8b=zi4k_Yc=KUK!L9T5INaP^;S3lOrGyIkS_Oufl9p0p
&?IRg1i|jUms{G5P4SsQ4kF4m9JSB+f8P`Z1%l38eGEgP&iy~Cg9DG*NPg&Gh7b^wo`HMM?EV{*WZr9JHqI!S{vLitx$>}{r)T;v
6>_Dfna|pW$udh0XCu6DG6%KSd&xPg5}f92j-}r0Za*mwU_VvDqKH~>13H#orgCJy-M_t!Rsb|Trv+6&S{tD^Vd+?Kpu->AP&7j|
SAmYrkIOtb28WKBVW5huj^l=1GOrySQ*lIdY9SJ0BtZy2pDeL3D$ee8Qa^rI(Jfd*5f4XI{r2bDFekryTscZg%A=hK{N4!?1q=iV
r8^QvsG*-9Ja_4jJmWcUK9+K3M_2Y*p2NTS<TpQ)d2$Z!InwAIj(DEjWHbgA9Nbn|n@Ap14Ty505IT_qVE=`2ii<-2+GFf9LpIlw
@sb7uMmwM!duBG+e6@kFx|<H$O~p}cHGxjC&B$-Z9I^N`ynDX_L<R|<`07VAV-WNi%5?V$)GRQ9D2l2mtEV}o<9zS!E&+&!Jse)S
mLziSQ4-gV84B@+H7=V)f+i-1SrPIze)qPS68SR>?Kvg5-SO93XKnL>>qBTe$9>7fRYf)Hy)2w!fY27<0xZLddG@_Y!2&$#YzU+s
&i*dsPKuBZF?jm-nyp2c*&ALMWsx2#{NMSHsq11OGXggPL9R>yD8chX8lh0<x(FR4Sp<MuMudST1`DY?sQ(P8j@RisjYST-gj1?f
T{EvzuT18c!;o$|W<#n$H=t$_KdHoqtcGB8L?X%>*2GTK#;$|l!xZtg5k*d0ZcT@6HJlT_I`Z9B$2;SL25)b^l$75JWSGrh<pr9-
O-X4+mhB3Y5UXj4i8t_E`JwpE|F_$@?L+CG9eZ^eI2NeDcr?FJ0kj0rNL??nwvtSZT8kZ)8bi8~@$#r$7YGIuE9@pSx}$_%E}`c0
-=xkoVd7czZ<rS-SNeep>CB<xYZl$nXMU4Id+r7!*5$eu*?tzNh`~kUIGKL#7-elWr`t;Sg$4ln`j!q9DK?`Jk|eSSVU)sc+f!4F
7K_$irkO!Y%)<QHk=|SZPno9M+GKd`{$G}!r<~};U1gr(LsA&WLnbrSB-O(VyE1$P*GojKJJP81-i{P)>SCel4n96U%oNVknM@T`
6cpw9FxTB5Ig=btq&#@3#bowy%j2zycCXr%L0xsIrE&36wRbS1shety)TpAPHN>n{Mi_#Qg*B|XMOj(y;!ZUUYNn180)tq$n`RlS
f#I&HvT-%(?%zw!_jQ=+94e%<EIf!3b6*+MTae7jTU3!;$X@VpZ_5qrW&`3GpuBzSUVQQC=<ND&^`&=yD}-=h^V!_%yvFRk$thgm
k`3=st_`cr9oCZ~q3@y2`IM<FnB`QB;mx0MlsmuM*SiDHI@d>>enk?3(Zl19+I#J5oaZXe=m&}3^uLwhtFBc(F+1*r&rZ0qP%7h{
E{Q#S>yv6UM47tI*bLjUzM}$@+5~|&dANDFnMWfyxt3Qdr<f{Lkz1NrYCz)Ns5$0ly1MWZ7jE$ADW<0S4=5uvVZ_NK5@4`aPh?(D
{(G%TFj3yRu1ogymL~60E838<dEUHT+^F@*9^|9905R3>M);k}BQt;Ku4|`TV0(_yv@CH;@z7cEuugA3xebs8i1d0Obal?XVY(qJ
@^r!;YcTMuk%!!Ny0Vu%p9-U`{9b2FbEG%PB?wG+Fo}gIK_NrssLe&@4rRt$F-YEmrvF;p<wZ2DG``)@tfyf$BBjQU#AaB<<*jz5
RB<L!o7?J7za7~cwYOfEhL!yDQmLT63SmvIdb4x-x&3BFGp`HBaT&m6QLVnc{;lPn_KS!Z;TG^QA*ic&ko*SKZrWw{G@Qp8uwz<y
J!BLOtJ<40w53Z`o`O<gGia8@Sya?A$c2@QX*g{qp!ocs_xq&X>OJ6%N>yzvzhD@g?6xVX=?W|~>ewRtk#~KM(2rEsWBaCoPp^nr
@hl03{3POBc&`eM1W4m)K*DqtnoFIeAEKxtwqy#@`<{ldbjuX{-rg4yl>moKuns|VVU8Co_ar{OVCqpFm=;+G`@xT63RIBvgqbVI
?niYPLm+lQSb|7+0<ur!zh{=`NFp$>>eZjvFj<v~j)G7_1-tJ9-|g1V0INiyzt!zlvhS}5fItwZqjXl^vi_5pAnNFsQ2M9f%JRm2
%SBXPKYt9#?f1Wf7kur<9LhqCnZ5rRAfY1vd$Au^azlh169_jKIZMeN%TC1$6!iN*?00XU!u2~ZK?=$7Nm7Xq6lN!|zau70TA}Y=
Vw9p$v2^E!dq#Utd>UfvT!sbMHR2x2hmNW$W>ZL+bM-)JI2wTM>H2IbL(18K`*3RB)cQu#%&#ybz>mY*TN$CPs#M2{cS}SD#_Orw
Qr*e<&yAmxWJ*NIBsAiuL(HFb-m61yn(3bB+9oxtkf)(;hJvH!aL(Uex;&%`TY!6jE;cGo0%>)#<4BOYcE)2mMwpIJ7b6(Kwj2p+
KF4XN2~GZL!pP0Gk}5+nEzA3T-+GXwDvdQsuD{Xq8ssbU*ltTo1j1QgUL=pYU#IGL7;iGS9osW9ZP-$aBTtST<=QL;%r_+?Ew<%1
AR?q}e!agT17&zfS#)|axtmdu=yr-ybux*OQRffs1~Bs_oRqZ#BK;mtq!JxgUDFSLPF32=`j~7&IUYf<${7&q<mi%tp#3C~3Ux2T
;Cv*ku33f}b?&HIU#Ze!jcfR;XiIoKE^90(@F^L4T5G&b$AT@4gRg?5o0T#{kv3k7iS(X2$aN7WuLWbwl?}tBAV=jmWed`mVvnft
2q0u)^L-cTe2-){Jl%4aDUM`F(ig#3p-1$QZ)%5>D37pxxvw7{6`>^o3+B*03r}2Z;$&Y*4R!T?d4)qjdTe)bt|hvTB)DLWMo6%_
NF7EEBF=8)0!ah!_HgMTXbCR;4#k?pfL+{uqz}D!LS&2ZVpsO8Fnc*r+oZs~v$mSu$_kkY3Tej`m&!ui4$QlEn|_%}d#O{N)D2CA
LM5U^=mJ`3cY~kYlyN`!iLArT+!Y1b7l#aIE<ea$mISTWRVA(mH;}-)@h&I`24aC`W6%ZSL=b8ePS2E~^Z*CU?ezQ6ETF`DygBhs
(HDXEcUX4QAJ)y_7iB7T*n53BJIzAlKnf278jT$nB+(~=$x5Wyd_`4)DOn__$!f5H%1J3-GuMYANhg>T*%s@%VF)_OO6h$)&FuEt
d{c?7|GxwFOh{8gai)eElDRF;o-&<<2ZcUB4s+|zOK7mSYoG(7ARJ}Md;VN)Aw?votl-1ItOY<0?m;P!>q==UwAPel84yBL)&}N=
z0muF7{!rYym@%@?n%4Fep%lw&;qQbv>Ih}e@~FJB1b;hi`6b%i7Mz)0Th-jDF|e+9+KO!1bPrvW7o$FEZnx+l1k&K(c8ub+<#Z8
{EZBZkFJ2XP7_iTg_nZ-2i%Fw59=KznzgK}I~vNTRn&zLI+Y@H%65d8i8QsDGEG_&k09U^Qj?bRa3-^9dEJ~=THf#+!SDjtVfS!f
K-Byj^7`es3u|CL9m<@4Qq&nOf1@<J_Sx5+mwWIslpAQ&yo{HbOWk7MuhIBAgv~!tuhFp+nBwdiVR~t-rLmA=q)-+FA1%>fz!La}
6&_@Hc=>W3b<(6$gFE{K^^3_zfddVhwrT$<PVzbMeL;|Z@ZkFo5_nRRwMH#1CtP8FL4G5SuPO?Mz-7<{RVh<!2z(L(jB<&%CKd{g
BYP*fT2dUVctjc`8UWP=&lOmNDp1N6*Jwz|V$@h7K&0h5H8LbkiHeCPScgpP(U+w~MI<#=2@TZ&P>c%#Y-cBuw88c@-YuI_ysu&D
TP9Wr2|+>m7j7`NhfiKiNssKbFGoI;;;2Ttf#pEq7)6K;JX~l1D5t6AMA=4aj%;3xxW{tz3xr4@tkcb!F*i!uVA!*jOfpJ3muXXS
?KcovySt+6uDNa2mD`w65I=Q<>A~l^#pjIer`Mos<=^cLPOZXIiXEP*j!L8&=SjWJhItc)50XR$V68FL+7}B+2!N<Ncv5qk)r()|
pJ8Ehto0`~kkpHSNG>D|kU~hP^>cCp6JORs1&}FoWAzZEQ`p~~8LNns7;F@8=>GBmU&!oS_twMuV9rL6phxP5iR7=Oo9#${kAsiv
@d~;_MS@GuzU2+vs^gmo<`Rg3Mz&NRgu3y2ak$KikgGVZR!%D2_HHAP0G>pYe`pn|p26(juhgz4fA9Y<H*@iqW=~9kk~@f$dFt(<
P|F}jK8n)yf|3q8R@1W-K~go2sl!Rs{q+9L=gqJ1|4#h>#$MOwM&F85UtjLb<rGmvBLXH?9DAAd`yJei{p-tryQbLp%`z{m5B&<1
(L&z5Citk!8hlkx#;eigKis&Ig_{y~=HX~53$8Bdd9v_G?7;>j#@5B>qx?88`lPu;WY)gd{K*9%y{G85`3~2Ai!df;K{4ruIK{?*
z99zTEb9FbDkD9c54`0Uo46(PUtMSSP*k{=wsin)suKgh>-Qe+_8Rs?f_+^%ZL{_vg3W}1L(}^ifJa*7dr`o>k7JcmkDTBl5*$b*
4slm|{dMNy*f|1q!vU=5$tD-7iVI$HF4NP=55BnUfN4QY4TWh77Ys@fD>Eq?R$(#-sftv&LQvH|P5v2nIv{AdQ1*iMC|t3r6k@Jl
hB>nFKlWAdDA6*qMIJ5udFxTaaaef)lkM$SKrU-G7>~U^h`+P+MM1)~^C8!zFSfH8JWGxj3XD8gkSa$9?(FG;l`2FES*)uO+RlGP
i4P_dBIFJ<l<SnzwCs}F%e5q?`z~9IZ#7^>J{xzZtb2&Io2;{qkVbsjd!~1&G#fUZgnIvfo*1nCc|6Z;?5{-ZssrfQ8Xl{F{qZtB
qFX21K0_aUdFpk*H#WKl<yH`0a+4$qM@=-pKs?4cNP4%}t2M*>d&aK563?JtlzjdwK4;WMFa3p^RU|1L>Zkbym$_xlWCaQ?mt@jQ
A}9Bq{~qw8SqvpwZXUlUXVxA0z?D>KG?$SAk{(n2`_gJm;$OZXldMQEMPO@k>`3oF#iY=lG+$<B^XmKMZ6dpx1Bep#0Fs2UI(Q-h
_0#PLl0co2J(eF6XjL^f-w>G2yOL*!U9`sYK>rYkJ5p2;?`JGcn(QX_3R~cY-9b=N0)zsmor7rrKw~0BDBT7w$RSh;Nm8v)A%pyW
E;P=f%gc)B>(Ym-610<dFI%|K)bmiOyN<Z!q|EM&p_o`R>F#?u;zy|c9Y+yP8iy6*obmo5Qx2fhyOZ#a&5e7rItp8=k5vY1R=OqE
WCREmCe{)(J|c3M&u5j)eeUEi<q~rXVTD(CE<&q<E&7CRWeU24S=O{JgMhWg9?O7-^)M$FTF@Rf)?yN@dLD<SAB!lq1Z{foV7>e=
pW^fqIm$}5TOD;=h^p~P!hUWzo8Z_mQI}A*A5{2>$pJz~8ELZf)Na&NY~7GNSgBQ@GnCjuATrAuF%N>*-cCHo(%W>c(Bl3K9YNJw
&($pu2o%arq8zg;_?DST@nC5>%axT1(zVp27Ks~D))b$NgUlfP=~S($g<<xQFd?WhV#%Ce?T|^526o$_*P`2YZgj>xK8m#D!bghQ
9aMPtd#hXVrJ9Xa$KJjX6UZX)We#mG3#`T^+TbKtGm&-<s!GVx%UM;tJKj#XJ}+rHNQx3bxcUw&aQ2&)Qc9WcfZO4B`n6!Z70rbO
0A#NN0}ie9xO1lASdew2ZbeJxP1l0+?vP?Wo}Ui+?{X%J_!KVYjsG4u+J<4*q{;0<1ds_N5|7izUqmD$em1Ub7<#8lk)2k)bg6em
TW&bOenJ&U(ieePK(A1u3ybBb^<gzyxCE3jU6*ZzXfjj~7^tfjV}b8%Ar1lfPHyIpnC=<_hQuu@IQTG@Z7+kc_Q+OBI@7$jDh{0v
hQBKB*jQdcn_nezHAyyP%@89)4D3Y+Ugh~4c)0C|MLRkT+B8v-k491hf_5QAw7a@)4$3`;fwU_N@3`BdX=ze?m|l%gP_dCkv=M*@
dhkm~DTD(2U*->*SDW^qZtpciZWLX)Gx}3~X=!AJ+Klg`+Yb_EVytil7B!RWa&~6rd5TBRP=NI)X!t#l%xIoDYgoM(V*sgMKAD+E
Vs*P~Tkd6z;B@zj#GO`}@Z@WDH=U5@8uQNPA@AT`DFS`A;4vSBWa?gskbN0Gd`e@!UVhJ5_0rb<_sa2}+tm**ldDg6h0VVc$fL&=
3@T6x?`DGKobJ`Y%_S*EJ@vgYqmA)ubi5kk`>Eg=F0k2`GDQ$@5T`|1m$tX1tx|pXt#Szcx31zn^tW3-+0C>>!xgE-A_&wBoPuMV
!%EfJqdL1DAbB8f0?mMVA;UxUp+c6D05WI|ZlYXtNHHvl0~3NB5(ooB2SP6J%%-Wcp+$pdQuq)F(Ew6RYtEZnM72RSki_CDvLqgm
8>bv5EPr~x<pHVioBSe*$>+)yw2TwIKk!T-%uFyTpfeb74Jc@V<D1MvKGJLr+BJ}tCth`^4cIC=zG-zuC_&R|NNOdXQ<E#IJyhzN
!xN>twe?;wG8lj;NLV9mQO1<BGc3|rs$dis)56uP%-pq{*{a)-=+TLU4KLQ4+*c0Ej$>rl>(PWZq<Gj1e0}i)t#S313phFdhxqjJ
_;TCR*Oerwv5bieN_5VVs9j@+4vod$m7vQbF?vn9a99dNlt6Xaa2o<%hJ^_k=Wth73PRZ&S$qeCsY<Z~p(#YuZBOfMb3dy~GkZZ%
>j{FKP=Z99D5FsNme1j;6W~;!L@3^{1NbjdJ|mv-onaXwzc>!IV>0jqqW~(eh447*r?hkV`0|ZV_*ksnR!3qyU#mF53D3JrNKo>6
w>e2q{tX(y%=8#}P-?nL8z9IMP^thNbWrY&<fLz;gb{GFX*i2`4=24Tz=?tshM6iK(P>&<Ods1>q`~Yatu$U9$IEGfsswTnkYQ5g
Fms)sj@t6v@nk+KGaGT@<jW6s3}RDs2&E#(nb7X9?WlpN>jGrm2_x7TdKZRa{pLx6LDzQ76aS&APyt+Ow!kV_f)@PmOg5FnGegvd
;-QN@9Zz&KcAq+N#QC}=x{_7G%>lxEcF`SWB;w3@BM+ZT$E`f_fEpu|qo7cz?qT3kF1s1tqU1V?;_{C+3NBQegcj8i4@P_D0Rj(u
7cu6Tl}J(i2+A5P7@@NT4K!nFp^!=99MvWKWpszbv0#HdFJQ;YQ2AVk$@uaV;v&>Wa|)iBuClrE%*1|*<BG{*%q|HQE9?l5vP9WL
KMn3s3;?J+S+*#N(#y*-U|Yvin!LC>JsGE$Au{I*c)t~Galw$AG}oJsavEM?wc2HHp2j67vd0<~IB8GAjOQwF$I514bDT{_Hp$Nk
++yz&S%6ghGn7!zP9-^U!0|ZO?AlADMB)=!H5nHO;zwhl>g@S8(9fw(w)-tQYUL)mRBA$134bK(<DYuv1Q2RI-PU~6qP%f~L9*5{
F(6rIY&^o~Q;s#Z2deu>B3&hDaGIsZSMe|+1ep1O153C9-xhO*_gDKg$L_xDNjtKwz^Lw52F^7wKzItXP(z;zzmJ^Q*;b@rhC*Rt
!j0IXT=`Qh4uG}YL1SD+4S2mKolezyE6T1K|G(ni24qzfuB)i9F#(8z_JL`X+nckG1V)d?vdJb(II)4E$n3;yr}UkQ3Vi#^BD_`2
<ftlGh=uUFp(epnrl!q?YZa09cHS8%e<HKbf1^2uBr#*@I_oNRo>GuQ9~LiE7la2I=!7<`WVuO{NcnH$?f3Cj@)n0l{)!(@FfsRS
_|Q~Km)ZNh1fJENjsQ}Rn-XBp<M8AW-9kDckHY+7%<ILE$MZQG8mYZ~aa#OPtE69QkAl!NeQ_m?I?0Vzs*A#s8L9~kNYQ9u3U3T3
aNRa1?j~p0&?Hh?I_Y%Qa4wGwMET@zRlat)Im;ud1!K_lntgF#?1g;;zfU<YLQGza52pJ|Pfzp<)7cl4+_La_thk@uACjsXAqg`+
KBFyR+Ule;kS7Wv27sx$`8Vq*BtK_zrlxscJT1z1o%f=ooq-ytOx|z+*t!&1O&QctzTzcOA)K<crQzHydPALvA43$h!J@(?GIyHs
kQ&;}BlE@uk8UNyIFH~G5KJGs1b&9!Vk>KXsx5x_u`n$zATX8TB!q`D3PUkMf~Tb=R|{@RGntS*xuYBr<@1f~WA<f+EGnOEl{Mo;
P*9YICRP!g-^-Nkxx%2Z)6Z_9@cmi>XEVS!Ze?FH(1z$Fp4z;)jtsh5izvLXK&m-YMm~~Mf)zT&0(aqyeo~L>sDGk$^fc&K55G>9
5Q&5(50nWKwc-8J%^rz>>vLGR4=l^+IW=iF6O@3X>Ft|APrD29z=gsG0!lDX%cn8y;RmMH{WWaER(O0IuM3XoOjufJw8kzp5j;`F
lPZfI7r05)X=)Oc(r^n6$P8fR+ia?fU1p<rwTC$>10_*L_qH|qPdDh(uHYtvUmvo%-6#>KM1Acj;m>;0N(O2aXHrgqcF9$Rsl@ow
qyYTbecl;Cut7T_8*7zJ>=h6+#p;=awv*IkIKFH_rWiK(0&kc%%gKo5WzfdoKVG@Ms5jIx?tGGh*j=^{MVEh}X81L%0GNZR%Ati^
pK&$Kb;9ux^u;5<b2v{mXlFoQH-ANT(BF*n4D61NvuJ-Fu^j>o(+nV*l-#0aim4<NVfN-LtiCC^POOeKu%0Y;zJVW$rm~PA+2>2l
a<<uq>KG|$36Q@jVtI!6KiLbdqym%abZ!>x>QjL|d9dS)ki{&iNpNwOi%DQog=QB=fIUzQm^VM0Ouo#%E8H!l%@rWbfCjPyh8+Nj
DA+iC>=$sPS*KSG3%%(BzF}#i?n23-$zuc(+c%4W5_~#&vSoa7A4dz~-iyQLEDXf)WfHOYHh}Ux2vaXT&e}{g+kC9c1?#X62M}L@
L60dEiW+Ly-k4%Z02pP4QZ%8k)}&OZrimaJN|=96m?T*?J&!Z;BKD=g_VB?30((}}(;V3GuOjD=fz`)c-v>Y<JTy!|BK<j@VxJ#(
5m$Bxh|s;8m_uMwd_Z`q@gjDNiK2!`;DFcRZxEQFFI|Rh?It+HusuP5C&=)j6%Vs8rn+kaq2(%!O%;JAfNCNUg9ep9car;f#iBmq
{Xn|lX9=PS5*e`$J$=DG!zdv`nvAGI)DItD#$cfm12Op8h+&7^@-$eAu7--GSKRfh`<9O#)R@#bX<?O{j>pZUkOvxY2gv|>E;_67
0584-HyF}$IN<`MGebcE?<S@UrMS-&CFH<L+2OV@>hT%$lhe(v%0$S<2}l>j_gtOZ0#aV8yo!%hm5c~f9&-D#G7gwuOM#`Qu-;;~
q{O(-tOXUP7^MlgJUU}-F*~qZ@9Dv<(7O5)b^-T(NTd`fT~6JX4RM^DbOkjEB^`GvhWvo&A*>0ncWQm#q6#VaB@vyB>k&KIdEag-
3lUNxv*gKFUjCkbQ@bV6bhnq?<>RKI#j*DzngISd$-1g}Tz3N6b(osaixFrJ$O5)%(~tqt$W=_978J1$FanRfE`HnTjy+BcTHw5g
j0e~$$KqCHY9ykO6EPwMNRoIZBwg({`lP$)2Sobmdabh#F>F;-1>EM6`*PV&eXh2vgr#Fk^GdTs@VLXSCpo^F_zx`)ZgOPOOjV@V
q;KP_Y$-uUh8@L#B!%Vme2P~R6%tx`30FXs>(SQr6;XQ6jgu~*Z$S`^t-Hfx=CA}2x$Hh?)(XWew6<W9hN&it!%l2F3<-!patRDn
ijGSXD9L;8DmA@b>riVT$Vmo$GY{aziEu|yF*~!UVE;c~i=IgH!O`R@GjgT$5xr70<qq9gJJ|cL#<hD(N691Y;dn!Z9W)#D#|;+7
{7GT6WVNWy2Uv#q?MaA$x{14!qQF%oN$g(gKvl40WoUt;>x#^orS4EaB(J6}C?D7FPKBE<XH*vIJ|?KaH+yW!8ux7Pzjm}u>p4Qb
j*Zpd6UC@rM?;a;F<eNJaJI9~yeN@5GGOOLw$z?TbBfT1hm0G|Z7EVhgvC&jjS8iRo6e+AiMX_{D{44n2-ePCuW69@ICaRam~U$~
6suFz=XLmQhPAduhTJ3P;)2SjwZR5OMO|4=v&Hcm+Nv=(q%4!V9Kn2P88XT)Otpt37fRk>mbE6_cG=#>ri5TiiV55mIFzfps9Py<
xrc~T95xRPU8G`qBB|mbmU~+nBw<czQt4wR%-!s&X{c#%6V>KxslBG>QXmWqP?`*@G`YIZIeEZP2u<TnaZusMO<20R-DeF@^l_#m
YU_hhfugBPG`PDFS==nMS)(Mi(WKRS1qrp|PLU)McABS#fdrpN2(zA*>@%+_eaF##1m6VjgRZ`k<Se}?XT5P{9U-TKveGi%QLc6q
6SdZJ4}*~0E;FYFu)(Z_S#*oL-h%+u0;rL4OX|J$u!D0PTytyL9SGfKc)ld}y?Q|Gu|4UH1L2U$)@S2m1y5P=^{TvouRc2lE*DmF
^EmU``zMok(9`buac(IK$1M1;<sy6C7lQA5yuLjj!t75)F=EkHg^@Ur(L|D2K^}-*%hqw&t)lPIg($dMPO=j5HI=3$`Bm%I`q~me
qq=u9?<gNxaTRGgg8AU7N4Q{U@vn^KQN-T54o6%TJESLLy~N5uRBVDyF4*kR4A1csWczqH<2({STNN0x3&>=s#{*)s6>jKkb?3qB
<tt*F>^^y6X+IUgNW$c_<TwGq6BVzh1R;RRs>4@gJKMQW!T<>@j1X4(3SKqug_;hN8csK>=}bxIYEoh6-@|wgkVb2z@lTtCb<J|S
FXY`Ke#{GvWKwI4&02&9;%ePmk5I%PdLUg#muz|0hK!0zFu)r}z0?9(2<7MQ>5T8LbBlw!j{2N1SZpFPAGI+T7DBMBPMbR&{fVLz
9lC?LMVTELkjX;1ElSKR!bpa?xCDZLgGKvqDSNxk`>dVv3YxfLhJzw{DE9n2fd3z(7+`+HpnXjilwZz(CwEi=;#3Z*AcM_nytI1t
r~<Shh^oAchQi>!#rL3Y^7WLN29UI(<4a3#e613bV)dL@=`2{bRs|k<U`9P~6`ytX0{A*If@{sGBdwopY>i_&7o@!Ue7eK&;j=HF
u16i|3pKK+!DN<FNyF6QcR|dfh-O4Va787JorW=~8bu`{V~hn}9{pB(wmUH+b4WeVMo3BWLTB{8?NL0|$Z`Tc_Jr@UATF?b&P`mR
K?IDCgSYl;2=`0^F}YeQs-YsqGF-}j8UZ}IWT3XNytR)71r`F2VHtpZ8+IFR6bTTntGR};jC~<VWtzn;_b??$gPAJu9%<-iBT+5b
-MG0RkoNSs4m1zds0!%LRb2Q(KS-xPKKG>nhDs8rogdH3I&iGKIIZ8ku3T>fX{HyAF1F`WNu@F_x)aEcLTvMK(U4;jI&q>&0LI}(
oGGzDN(hIlhA#C1hDz>3{W-Tkl*3<wXi#xL;qlW|;aw7HP!d!TvdN_0#RmfE)BldU>T0}MeC=(O9QpG(7TSEZJg4x98LWjptUnv@
Pe~8E)zosuf=wpjwaIrtPZF-n(uwI3+>lU^k{-%>%Q*94<0yP8twD|#kbfr-!c1!4e{%k|`!6g?hwfVI_WJ|<Qt^SzAnXVf9rwB5
NzcIa+m8j2`6i8Foks+LsQTZNQH7=^?=6VY!izXyYAf>bn3tb1d*0t2yk6vks2d7~{`&8ufZ3bZHQ%F~;_?>Y*h{Ag%nL9c|E_v%
O((<aUKtx^{iSV}d2Sdvx5b8pfKb~`fFNNXp6lrc^z{1i0K_sg-}Voblo9ayY9O#=7yFm3&w@&SeEPG7(4v{4h-A|dw2f@~oH6TY
ezG)tS_D#w2g3-8bmxOF5XP~cLk623h>v|l`S-$}<MMw#_x<3aoP`+?Q?*fqRTFZfA_Aw*F({;gC_oSi07|row1YsQN+9X}f9Mqz
EUJ~F$NX%giB+|D;f<wPX=-DLxU{;!$09VeLBH|L%RlkxLsX^Ai-`c*Q0)94SN7#H|9%Z$*B!rggAduRJ=vpEUmtI<&V%;*v-@fT
JHyIV&M-d?YuH56epC!|u$On?@Oa<;M{s_<Y@mlkhtD=S!3+T)Q@vHxd?v3FP(w%G430<QM`A2~5?iTzyQMy>5+au}lh(BX@S?2b
wtuGGd_L(e+K=Du`-kV(4n6bx6O*=b#8K6maV#FZ;PpLs_DO?i3Vt0yA&FhbDkHBJ@uNsb{`K8>b5=~L1T+4+-^7Ep(^OtpgP=(k
ML@?OrL8AOfE5juP;2zXL>W}km19S0<z{(O^rU91o;0Khg3B^2a7#sAzWg&ZCx{eSB1gLwlpD{3=Cctz{w^K(OuA}_h>i5P#Hd70
cu-@BY_y9K9Q{V*MkL%wADQ+NQ4*wj%{|_u#r2-u8&gz}(rvE_rzub`rzzW=y0;vxsHrTGaa_(^I)}}3i&w(adNu^q8Nss2wq?aQ
ZobiV)ZlX8ChZQ4e%WVASno$%-HOX@nhUMH-{Iq5ri3Kdfyh@@QOGjqViZ6yROv-s6izfou*JroPVXwvgqSt!(T%*}SxFq_Nv8;y
4hI``ok}ADA$AmdU`cw)S!Fmd-HoHAz^D&#ez4D){cANkPD9_dB}UZA$kM0Ds2XkMK-Y3P5WUnuDRM#Qg$|=5#{8UFGvFBVD(<4G
FsXn`0fB}l!kAUj(rqFaM<(Z|<(Z77QKL%;N)D?=bxInVQeuZfo}}p$n-2k)LZk54j^{J0!X0Q3i3UE?b#2bL$fh80V4OXZkgQK7
oCz59^jQK%pztz^$C>x=5+AhWSdVUB%M!=)_AN}TP&oYDzz+X80(eHQkgA%KmURC|va~@6Y5w1%i3ADID1yxN?am%Xd1gF#Fdgv%
K#^iH!*;iy25AM<xtH|9!kPSk6e&FuGB!dJK2vk><h)RZk6)S@2aC%>2;oTw0(<wqpu!>yLkKf0L9k&bIj2~Mo$p>U6C-$g!vaVt
2njDH9tVLFB!eCfF|29HBz+P+{iMi8H`*DA$^);Sxw$bBYK(b2W*fLkQIZkOgAjCZj+DJ6O$4j4Ta}eqUZq!fnQ{^sfnS;T6JU+C
A&@_?#|Vj61QIK?1Oa=f#*>4zQp&<pU1F#eWEz{BR`>V<YM+rDLiQ{$ZG*|b)<>CMDDN-GYu=(|E+*{51Q<vb0@xBt3&@W7_g)PH
$*!WKb69o)gfT%zCYuA=9tiK!j7>74rJpQ@my`{U9||La7m$KSB~%X}RrPGDixH+xCZtLLY+^FvADoy8{+64$5+Qm4X5MPGL5lEg
Ejo&ZMleHQx;_OUd1KMA37_gOQ&K1GwCN$&7Z15i0!-R`9O-H89pKop4h1Jm7cc-I@-l#Sjf+4~RJK&fM}Y3U5M62(n?AORNkqn1
a`BzV)2kY+`_rdBK5r`13k-lW+r>_<X-LBJKdSzJ3K;`*^`}ytp1!?(q<E>xTZbj{a-~5Q*qykZ96gGWD{vLZ5}B3MsZzC+Umki<
DnUsXXDkh3)o{xgB2Y;iFl)>p!5fOJ^fv9V4}qom6h1tLHY6p^uU0a%w_@~#X1pnWhl{c{N5K+6^kGsZ#E!7&&v$Jqx(D^JT4@|L
s9zV80oE&1i{Lp2j06?ft$3EJj;v|)q@_42gpDr0fw`?Ou}awZh}|y|B$CLGKyjoPrQuT@&fSAU3OS7pgcqAvRmun~@eg<yl{zO%
C6x?l9FVNMU_fXr>f!RW-l;ye<<?r<DD5F<86Y*$ox^MV2Lecvul-`XBG3_X0W@UbJ|o%g<(;5U?(gKzY5OzkCrD{+zy6>+qx+@y
y42oR5$L#Ws5uVeQHaSh!6S>pF?p)tUI%{w@;<UHJ1C!~L{wl|iQbAA*sntVR+KFLdg$23msw_EP^_{ZH+F$RjTbnJ)(z*hNo@1o
q5&mR&4w>Z5pu!BSCXI7<C*cVUe9?(8y>W$zX>;LJ-k5OOYg0zr{$r%@2*`Wf62AY`8IVdS@^G6L!~>#``EF+ja?APEe{U;3mYt=
z+QovoCr33fpFNmmtH^8J)dmdtu)P`p`UF_fJi0_T>$9_v9O4?F5KReQaK7=htED>?o$SADTd_UXPELRC#=~|a8|H89%ev4Aj}A3
WeONy%lCitXj%6?2S&_q3$oAlD%y-ULV;%!h<II@w!6a8t>bgQUqMP>)OI*^bh`9NBK-+Z^Nuul@?`HkumHRowEv}BtV+T6uCjGE
%KyiL$VX3J^^kmtF;WacoG3cN>7vR*MhtE0fXUuYiZB?-zmq!>_TR`#_R~*PZys2o)Gm_>v5C&Hr+ml%vd}QMxn9gOt9IKSI#wlS
O>!BfAB%9+%Jor`GXkd`rLCyKmS2Xfx9`TSQBON75hWOIripY$kEVuw`LCVWlkr}v^!v=^Y&H45Y?*La^8OdWtSBOPT5|F%8&39^
vW1B-^|eOQjZNC?D8w>L;YrJ^`A@%hYh=5`sjSy(l9jHtl(RBJkGHRdbja@Q;nNt#+6{Wfw+p~^*ZkS=Ysvi|$Ge}>7)2+?^{;=@
TQ_#~=cM}boD0WyYYuy;9rGBMfBH(6BOH5D$EOZ2lLve8E%9Hw74OmoBx!F<WBr?;|Jb5<|M;^Y`W3CS!9#J6xa|`fO4i`rXEflW
tL21wxUc^4@c)0PcMAmW7{ZJCy^1s(1v%4@*N2;hbXS#3!#kEPJ?qcbRcSG|*SeJdPL<?fN6(Kqyo{TDvK!#6U4J#*zM~wh!<iO^
BoMffls>gydPm~zS5Z};?zdx1NJSaool2_OCwl7tT`h{;q#;;9us=1C59{`AL0ZW1eWc>J=}C+kBNa<p<4mpLTsO5<E*O8)LPU~*
L;X()%8#wBwM%mUYG^urX_?P?j+yKFJ~{Y4j*s(gK7YmKIXM2#HRbxELebj;ezt)}ULDfXpGc9r{}Z~0Xs6o$W32}%DE5Lu)0Dn$
{dg@N*_-jsp{0uO+sZSjn`+AS(VxL&ea<9ly2n`8uRW!w#@T1Bm$ek<Ew7hBSOm$b-5%aki75~?xg*@eSvoq#muNd4Q_`^#&lrpe
3C=RHg?0Kg<w`I7DIu)9t>IqRrhh`FTWrIOJ3`I0@RFV18^^qdk)qAiuSll}uklo;UQ%&oPDZoa24GG(PtK1gJ)6GI5()=;hG8Lb
-r5~&P8}?g+RCCqR{s^Oye7riH(r<JD~$K#+eb7w#cSgBi9^1duz>m)`t9QPqK?n{Y0~=ZO$~`+x;D-<JWqrx#Aw;Pn2DR4vf>{O
IyGh%W0NeALvF1MZzqi<===_R6@4b#V%iw?D3+ocr-RX?JU_SaaTw*sj(-g6qwG@0p^7{#x>=#=ML61?4ILV<I<pKjobgr?J5B$p
a(7<|w$SaF`%NhXT!?x!O?Nq{_RGpsHCpvDT^vxywN_rEl0%8sJ+hVFR3mlvI^gsY$8o98tIAZ-yA|emd^k^p<xbLXQSmn;9m}@s
xTq(j>4%U$dnx@LZrFiaN?1C{AF$WaMm_7cC%+kq5PM5T@0|-zb(==AXV>@3zPI?@w56_Arusxi^+Bo06_AmdaENi@Lkp_G@YY`?
Nmd)Y`e<^#xAVS!I4$+b+(ZKcbbfmHN_e9B<REanvR+QnDiQQiA^Z>99q$DEes;wp^R~8KF}d~KVD~VxsV)4c4ZH!&LxvNQkne8g
xVJCG#Q_so4Vfz(YdK)>knno`AO!v80V6_)6UttuHgy5qYr~>V(L7OA0U!ZEO}<~vS13Q#J>!bCq@h5*Q-Zp-uYBmIV~(A+?hVE<
X#hU+u-PZGks&*|`VoDZ-#Wj^CR1%??ZmMkTOp#Qd9T>>?bbp;%G<ef;vd2(fl-MKD|BZ3skUVrh@<8~KtXdoRT)(u#aW6LA(Vxd
;vD46i-Q>j<YGPB2h($?8sYxGP6AI!*W4wB-tS6cXMu0`eSZ1r(tN$+X%G4Ts!h#TJmI$>fgCEl#?|=Rl3gjOxu!qnaj(Dre!j#|
!WPjQh|gZ#-{<Z<<E*Y0fAJrC33w)z0(rJ$KFVk)0Kes>Df>oyP-eLIKjXvG^BQsf;f!lytCS#+NJF-rJ&|vF^aRh3gA7nAi{N;f
GFFu3$~!+TO|@@$)3ekHRB`P%78JvtL$vG(G8E*Ux&S2l6%zf*JaiJ$ix&Phk+A*MoalOx@7j$mhe5#`<roJyM76@A2i1MWq^K%6
@?;Y-FseIo;fwO+gL~HFOwqO#%k0e}pODm9<<TiWP%|>`-2tmWGlO9Wq75omb@V<pba>xjhhn@>_keL9uGG>~=^S=Qz$ExilULZ;
ikYs)KB?W(MFqT*GhYwEnBqqWNd1U$_SzpK+Mniiw*!qi{q8zYySRECfy~~Ks>_Wi(-89kR4ORGp+IN`6M?k_h<Bq=f~^@8;nnee
ejU^8i_bys2LCJK&NM}+BVoF}$EWS1{sOh6>=ab$!%U0bN&8eOC6w2|Q&CP0apldelXhBDL1LLifiemHs&4+j!Rj4nO=V@q)SSuV
z&UAbJNi>?LW<NHgiuhj_=aXVJVb>E_;c2i^DQ?GRrtHTRXLpq+=r8KX-qul#WsB@KJ=R!uH@CaMy5!m2+?5}VggbVG-izy_j<i6
jP#ATMx+TQ#i&<otg$*zYWlZXnoph6p&VaPqw7sp!JU0Ox4?MtezvKPZ;tN#d#8A3=>%W2(a;v+cn;8l<S_>mcbqVosxBrAJRW!*
^RGdn6u%fs@khDSvaxAsxY*o{kFvbH_3N9-eamqR4HSEI^`{2VVg&}>z2nNAM=7@5aPEZ!$^uUXbDsHi^t(@qH+_+W1q!E>n6uwm
B<47%U5!*8_CN<sh|3P~h{I^Sd@B4TP^kB;xz^XGVI~8)G})45kfC>0G#Y5&l@1uY&T+ghjqG;nva$MywQt^6(gZZiHRLf07u#3t
{F`}FO>tTlM+G-2GNZ&=+(lhSftp!2o30*+{UmfEQ&gRTo;9TmvRu=_qqk{h2_Z0WZ)NMslNVge)#7Wf-qiIP)8Q#dID;-`g(VcF
A9?1x)M7{V{jvs%v@_xAstzNi*PGg%I(s0~Uh#|{d%h3H^Y!C+Hxs{)y;`@8^rb(!75O0kGwpjuzft2Vinwi-%~^4~uz7{5y8sT5
Yz$dqjmy%1T?A^p+TM2B+(d>?BTck)R5OOd$h+DoBl4nfk}6Vc7~m-N#VkRQ+4B2c<)DU@;*TQ2FaMyvTkD-BZ?;*Y0Md<Y3G>AO
VevZqqOClJBh1>GIBFZ}rp!FWt@Cu6A7=$*tngaxra7Jz9nz>cw3(UTewqjoZ4$08&sCJQ6G3oybqGihEC`~anJU2Ae<tt5vg!yn
z*l@Ku_6m&=Gyv*IRc__a8s`O_PT5HFKi=9f0Fq1w?n_1o~aH!Uz-RJ^gn1?e%}aL^GtFmfkVXyHSR4s>h&&;>m~%=e!UMt+D$s?
{bzZ=`%U_sY6@`a?s^@^%dW}I;Al{rXhy_UZ0qKW#@$`x4LXXdk*{vFj-Km|-<K_(lvd$eGm%g_OnQgbqiy9+t}-*^G_@%mWZZ;O
QO;H@dWK-r>IDQZU3*MRHEhm3EWG%%^!V>So+3frP&)1zN^Wz2_^K`#a2_o6k8vO8-R0uuL+1Lz@b>?MP5fMY$O0eYJuy&8iAkis
iQL<PWBM=bOh4!Hf<NM@JBk1#2+*e>Q^_;$U3W@XQR^t)eHGs1F~)fGh$)5EJHsp}f<UM!B=O5_o|I+wvWHQs?4dEW`<l-9F76%k
F`Z~+spjSQs<Bn?)v>BTk)|DGNEe#BDyg{5npP`7;CU#iNPkVIue#Ln<4KFh$mV!*x?M@ue|(dg2*3~J0W%iDAjUA79LcDWwhU1*
8wdIG$@?V8t1^=?nplj{52b%){?+*bdk_EuK<X?0@3#s3C+Hvfit|L=U-_a8uPPuw6Y+04BF^u}_-wyEo#;OJQhzdC&<^MGhD>BX
U(GBW5DE)P=0@Cuq{0w8SZ7*{=@TDyPyv>$01j$1_}vqE1fmIt1B<3^6$M1S$e9sOmS_i)qF`hY4b*$UWC|DdkIGsF+gHWA?EczP
C-wangN@yU&9C#P97ME=7>g}^`vgE2yS)MML{b8x00W``A94MO8TnX0#HZ^sL0BiiO}%X=?ztudF>I2~4+zJv#(NySClG%4*U#_$
M~FDYKa>xD&s`9{3GB&bac+LhC}nK8Kt)gp@eHXSAC?D}zA`l5#(1N`$t4%_QsF*kV#oTgmbv-#I3%q<hB@6{v*{_EF0p1xyvOa2
rHA+OgyH?^G)0}8EPC~G_NAV+7hAt6?r-;w-4ZW}T<(Xvt5yGPwrszJ{yvb_ZD*ZtJG}=BWGLXe_PpLg4h(UUv?}>?n;LMFu@oHG
E@fwV&r<E=Mdq;!!LZ;xR#kZi-)*7fG}_F5W)H-Pme&JrewLg%s+JbZxntmdKJES|9kg&CzMsgf*UGd#MYLzTncKot<|ROW=`~Kv
He5sQ*fVxHE3H+fD1ijrJ|1L>6%;Q%6WTjUO!O3R>uwFLA3SO+CSle}l<k$pt0uEBwsh?wIK=Kl#1Wuzil}fT^js|>QChvLE-E<X
YkcO@i|F^z+EnpplddmK<W=HzJ5}2@Ygd$-L}j;|u)H&@QX%D*&L947N-fRtHpsf$zH-tyH8@goQZ}0Sn0*_@t6{Dgs;gB8Y%rUK
jxN=4EKiEnw%6f%MQ+xdZ2e5gcie<Lj}_GCUYa4=`W?v|2q8;v3nBYEDI$L$l5_XxsUBw-d0T9&!O(<(%1J$>G1nS)h*RyT;{8?K
*rr5{6Y#tx5G-cw#DO1_B@Aao64^p95-5r6T+eHaOj0O-X`-Y61*VfEi*ockBvTpGI64UPa+hxoM@v&c>1-Jg_Ob<5{Z$PP-eU27
hu-}WvmL<eeIx<soRp+<S{Kv|os77Inm)!T4L}}j#7&hMqCJQBunFFFc3N}BAxd(EI!_zX&oAx&>86l-=<-xV!4&;!F}Og7TuV1W
8ZGK82nXlt68=;IV&PO#_DMVX<&Gvm=1oJUsc*3Dihiu&bl=bXtvUD_UA8Y#^qT77q+2`4?Pcx;C_UU@FE5hNNe^aZK@<IJ^${)_
^~Dp$Q+>`zzyf?USjvtwPlesFj#lr({@6+uieQ45I?Wf8-OGm#-P?I+;3civYG;!(x)LZQY8as!pbDCNH8OYQ4jPuG+xxUK(Lg-j
&j9X2zKLWW4kVW(h#_U65Kvf~C{fijDq*V;9Sc5mzTxN{o-AR|^O2~CjrG}{*r^mkk4wZw{-_rMN1Pe#0S^b9rH-uFxKiO{`A|#c
^wOFdD5s>ruA~J9YKLYF0og*#xuw;%qUj);LLmZL8x@+lEw}KLZ2QBBPAL$=j#|*p=me}6Le`sir49BIN`O97uzN16!$gR&P~ae!
Abfh?kqk~9Jpz5Y2TU;*K+xC?&^iH1ED4mN0Dqpb%IG6CsTqP!RWEM{V(5z~7C}D9Co5r}u-t<pyBSa?Y$s?1gJy~489G&taj~hb
8Ofba$yyFm%>mHOYng3jpd3nPugJB~Xrw6KO;$mU3}7Z?TTSM~4s@3A)D%1lJX_4Ta5)6RCTFDUqEe?oQhAuv0#Rst;S|>QohnHL
5FAPS)iJTC#()qlfY2iCch-cW%Gj;*L3)9V4LUf`0sM*p<m|H}Mknyw3D>7Bvyby?_F30NEo^Bc(&8IUxHhvh48t)%Qq0V9z@}0x
#D@&9GV6W6N&F-FACA<pJ}SWdY~82w_K`!Z{afDspO<!MchRi=fAIa8S)8zKf1q_fPLFvm%LWSK2x%ykN9Ge6os2_}6d?t_YcdU0
Q3MneRhnF}DYE`0zC?P@{pSCONk8=tKg~}aIJW=Rles_QT%9*R={a|8uY}<gQAAWA{{iyj`gFMqr0IoZB%w_M-$#c9!uNy-#0fF$
)4_s^5r9Mw&_sR8N&x$q2bHI0b#4ioOUg;}Kd^cD!k_Ao_A-1E`WeG7?xgb%pfefG|KWVY2UGkk4(%V*ANZza+Na|w_dn4+5IdSg
Jr9A{?T|aW_GhsrSfUA+JwADWe_xI8^SzMxC$NbygM-64HbdgYmT62zAJ&8Vhnk6emxjI29H2S3s4!3-qy6uZ2vjG)<f0C)F}v9O
xpS3}4qpX81xQN`ff^4i1mqIyUjGomB6JLSt9V4+K`KJ-JT?f=RVr8(QTf$`5b?OjFP5YB?TpBIut5(B@cJX1*e>r*Z#VjU_RKz^
)1A{$BcrEqUe$m=JUIhK3I{T!{M7@xfaMZ&)4sm7H2@?qGza-aphw@Ytib+tod9GbQr$J_WJ$>iqN&+{UK+A`mf&=wOq`Q5?;$~k
)XR-<XN-qN6FS4mp7+xfz8&25=KgLisE=;B)(t*}A9|f+KH2k=vvIaM9dz^EvTW@ipA&^rx)GtU86u29nh(iz{1if3Ng(Vz73r1=
Z?Z;QQOD+?|8h#2)1ho;sE5T{9l35RP);j$A`K#++x$<_N*r7KesV%**R(`i{%zks)_(ECww9LFrCY?q@EemSTkxDW_poYzN1}g6
MBHs>^Fue`)sT+@l3X|hBPPWD*Zs05h;WRJDdG}y0U^jUuFph7*c1WK4QiA}kU?_jUWuuJ$i9c3Kmx!$oxo#BU?lRqvt8Ce8At{p
gd>poH$tI6=z9LrX)xOXl3Xh{GGkjdV#l3`inIF~k<}y7N!n}F>9dpN@RPDoKk5HR`p)lwer=d*%vyh^bNaRXpO5nGy*4OFT=FiU
71}>gJSQUyKC<(x#G}W(Lyn*ni$9e>!)Pk93tEY#)<{CAhg-Gh9!J66oZ7>AwZ&C@j%F^vm2L!uQPtZ@*Bc5lqE$BpYhz_aW4{S-
fe|5QSCcgft+oz4qk+SqMFNzs^_YiMo8*v0&O;<@^;>BNh&+wzaUI%fJN`erJkD_bVD>D^bwA$a0{c#_1Vg0~40b@fL*xs67{GlG
Og$*VPiLxMSeVL}FerkWK|r2yi9b@iR6xct(UH=J0D}b3vQ7~)M{KLrMnlUS)}bv_=B`IEg}9cRGUNEwg=X9cnExt;W_jv_hwh>K
@xW#c7#s+A;;Kmy5=IQZ*kc(s>+-u=>#4bGnRP_WZ&9Bs^s`;!=C#fV;<2Z}Q!*#Q_Ugq}oy|N(Y|e2%-GWYh?wTO`+0if$b<h+y
cn)r*d-@lhnqZ|G!S3qkIZYCbFkuZz>5is{Ywe&>Y^tG|yP7b7B%@eh&Y4kGd0e1w!ic&JR-uewG5&M)A3uP9wzi>r{9Z`KJp!+s
zJzecH9$Hs<aMs8|4N{NuL_9LoR4_ytI>bC`!bN5cAs=BHEH|`>B=mSa#YqXEhJ@;s)@jIgrrh!!vwhrS|LcG1sL5kiuN-BB+OZ4
7RoF^AGHSHS$O9vnZ^)h4=M5@3ej>UaI|*B$9`H*Y?{Dgv0G*C`DLlHA`?SBILGnnOm<Tna`DksiYzk<8T2p8Atd1Jb^5%ceVb>g
1~)Yz2q++nI<QNYC_5=iy;BnD!1w<OvNRC&g%*;9!R^lSQ}9p(5cf4SE8~;=ZCU=9KX-FS)iHGUD1l*j6_}o!?H6;VA}`-ecb;$O
<sTBL_xkCbuj_VhSkY2~oBx^8_s4>e43+iCEPQ{<{wG9NX3MwdMiMC`@SC`DSc1Brywr#(MH1k%I$m}^oNmJWnSv7|op%(Ke+hu+
H6A@Pw5B<Q){9=;+HkN!m0*2su&lE4@=?!6u$)13CMdWeAb`+LYt4juD3c(%5ka$U%Sr=CA%dcc4Twsd;%eOyW&+9m8xHMrp5py`
XL_Li?MMb&4I3{=cxVwt6V@dLT#mRVyPy+O#BzfqV)!#Le~2thhCo~C;qq?Qc|XyqQQ-y;hx;W>bMbg_+vw~}smMDsk5Ns^F&oJG
<KjNASv~-vT}ra3`hr0LhXKpq_Uq)Xu&$y!W|gSsQ{Tg%55;~zaA#-YbQ2q|yMB-$uU1z3OyY}2S(Piry2H%(iBf`%S+{Pz{^E>K
vy$r0KKN+XS)9G|nNSz_xYD#UK_sO}Oqr@`BuqN*eTF%%dS6>VWv4BkZ2Jxx?e>&o9uij9mU%ZlHlaGxy~k{D`Qw1vYq2D#z?!*h
<$vhoy|@TI9_>I79dUIH+nNjV<5_DOc7<9qbfdh8Dxp=#xDUqmhu;$#Yvaf>hw1jqRcS=$q$*YJSyXv;P~woF$ixU^R`LCGM}<;i
Thg+K$6A;w%pQAVUY8wyui*s3AE(3)a(}R~4j`DIpjkc)oV%`F8o?4MzlP+KDU`LVf71T2@*QJZ*wXEjMX^hbHIHrAZB>If_TJz5
LH*cNl6^<kHttz#|B}Pd*?n;OhUYB^K4MNIx=~}*fDTA>BkB|=T1^y`(|A|_r6G`|(CIvoJc^`=8lj`eQh=cANE9Mo8$kI3(1A-x
G$%=<N=>s=6+#|Iyou0(F%tB8^kC-<7`Y;bAthnNpV*v27%Cd6M?yHM5Ts6nOhPoF`2&4aa#cg>2z$Rq9Vih34{twctwoRi124Ir
SXf3Od51z|k1c2F7xZtMD(|#3RthY@D6%3b=jAjb#AzUvjc{vlJk<cluzUfrdHZB)_lhS1r~yQdr}Y?+M)5|05@DDKVhj<;FbEXG
z!HiY?aq+hR|d{@<m#$ySnDG35HU#kkvxv+bvb7GrBy&68x}+fB$5SSVjd$wxxqW3&z~F{-NZr%NeB|9i7!c>r4EKFF^`OOfeQ%4
H2^Vog&scj5A3!BK%pr#s?xL+AVC2TgutalfHJba?pku}{rL6%$Pmbqn~>R-G-@{2WfPn~(^q8}H!ycN+^&nHJFL{FsF5KuFTf<y
TUO>~G-j>slKL^0O)DW!mbZDG1g7zp%gjuILO@vyy_{4LQZ&(IMuHSn+>FX>jyK2g1K?#W%6P0SnWg>cP$CiuK*%C~FR0BZvsqY+
X<TyG5|m2DB|n$_=jZ+~{-U4WpRoSp`gl+4m_z-5f2{Tg|FA#Hk;-s#Kj|U3VE=()a)FTG{*(mT2bcVM2Eok@&xtu4phJTPX}mjE
M@I%sinx&b|Gy^Z&)e<6X;=MlHvrFc5C%jAL=dVfl89!KI^@ov8udOh9qJmo$Isu$GH=yR2l;)`<+o+vAFss7|C!)B%!qjhIA7lr
s($mOG4}>B#6BNt(jV#_bk>GJFl<ulSeb#RrlufhAMnoIME4;N_9X9Mcu%MRi-|~p(6|{Gfczx?bBE`FgsVna2igTW8JW_8kGA?W
Hden5af?_DXYyXo^*nw!Ns^5T;7FPz@tVjU$bM&?36dNh@>p(lzOO!mjkNqa2FE$ZDze^$nUm@D*Sc~>CiI;8lgfM#ygc)vPq-Eq
J9!iG_K)@F>u-^)f~k|y#ElCwz@xn=5rMn*i!gtHq4o?6`LqVFuH~=^gn!Lggx%5q#oWB%3^-S!h;URWDWE~3aNocY{>Mc7lH#e8
#ie`?f#2seFd?qKDj0>HL&Rne|Dm_J`v_qZAW;HypFVOMe@OL4)n4YT>k~Gb+O?d5NjU*Dmk<e(CK8sCbVTy^E})K8Ksulqfv1ie
L>)s71A<8;3-m-F{18)56bbo{zxDqC&)Ft;YP+JN`&0K(<QgP9z`_RHv<LUDmbc^qI4ssQ_~QHnIMO69usRtsNt+IJ$(W2RuT$<l
OrJyV-Um<2;QV2%op+_GKe*OT@=2LHoPe=}o~mGILxBnVN?Fs3C(Q^jmd_t7%uQWCXi{>);hjD~{g3TqzTc<T8AI;;!ZtDB%5MYA
gEDYV<n8UwA=SCYI%Cv+xiK%|e8f5kVn~`B@%nzru{I{4a73poc@v+b2laHpz6}%mj{c?KbUF+8PQyd;m)Q({MBsXf_M4sE=Yz;U
BgNd9+(y7_?JVlMo^PkN^D=e;uf+7`b_I@4YT<n)v>b)tbzObZab98MGiYA@4{SaZof!YV{QUZVFQ#|&+v*&rL6~zT7w0HBl>ML0
!}l6K9p{60X%P+sE`j%wcijZ?M#oZ$Mgbqz3M~ak;!t<_tT;*zR1XO`D5+)J2fz(OpK4tLz6Nq=ZU1nefibE0kio9lHu(Ua$%)oV
AG@dLV09xW9FE%?nkdd4t}{|_c!8ty?)m<|UdZjjew03dd%bi|oyYj_%cqou<cc4)eiF}+=P&Ybh_=-QQQ4~%RK>Q{Sp4l(6CS|E
J?AOu{6p#!8=l{B?tEPN^FOIG>;tqA+c@}1>EWFK<acvFV}I-v&M~mI<+ito>*d=t$=}vM<QP<O!G#frk(q-K#9=5>$!YRCY#n(9
8!rQMzK#W!DR5+i^>PkMe{Q<$7=w!O-gdHuaU_BLuzMr{5-Np?pJggpz|c651kzAl8X>1h{E&FW{?k&E{<tYNMGw3UJPx7v1%cO7
*@N>K9mm0ULw>dWWO4k#M(^0%{QmIaxH+5gp~+6yfBWx5tcfHc2u?-^q9~~C&c1^XgvTA(ERp~VhhT8%nZ*&QoX=kuQ1Mfb6*+5#
YqL1W3Ijd4raf#AgrCFL>^x5cS;Y&_payZ}U)p|GtA*ZiAU_+u#{76W9Pq|h>rSb}d(Zi2gW(}xBU6vJK>B9@8(&mVCX=<>FYi1}
AJl`ksBftJ)}`G=1qB6sHVm3wJB!M|Qet*w!K0%5Pl}qFkX~ol8yP->EA^Zo2>5&x>kVC#lrf-W)0mu((qK7;^&udDsfarelPNhz
ioV|G%wE$C(-^;=_r6+h(E(4$UxHuzo*Nk`zXwleL)JdnE7goDg@xw+9`*Pc6E<a=JBj|!v8oCa6CYDq>ubD(r9kOngJB}}VLWLz
xsytOgN1bP1HfuNq|5`$^-^1}S@R6%f@omSRn~mu!T0R*pAW?P$Gbu1$Pq;}x_Sp=l%749HT$uqoU^v}!>0_h?C~?=W%eG4>Ad$d
cw-PL);bV}T|Xz}80o06UV?qzo?uf-e)Q!ETlFSow)^H}mhKZWfNR6Q<e$te(~0>e=yPM?%e&L3UP_-2z)_ly<KO;)rdeU6I5M~-
y!~(xJVr;(V#&pRVv9>0PQhYO#6M~Fht3GV=64SQS>mpq|6Dvxx}P_h!!^`=Ohp7-eP_bZz4}P*Se*8JOeHQSEM*Tez@rYU#PZ#-
<-pzElPw3a-gJlE#L@BinxF3$(7b4U#H%0Bmub0c`V!>`=;k)XilQg<LoRYRM+YlHKIl{M5c)7cQUD}^!z;Jvjz5F>2jfg!ZJ{;C
*niaf<q~|r^%?H{A|CmZ#6#r|oV`!h4|5M6h~7TijL|*Ed+e(61UUh;8?Xf}Jj|K+^c<&V#)D2}fz6R{1C*so3aZ75&uy_%CR{L%
Z7nnNoQz4@1tgQl$Juaw4?MWDQxxl}yDm@X4UKd%XNU(br!Hyy%lk()<=~+|S1`8i{Ym<l`#-|$%*E9IWCRpOa9K+GeX8JzDwF6%
E%-JpzId%|Az<|+(0`0C_Eu|jVDOsJqWlki;yFJ)A3*j$!i_(#1u>wR{)QA`G)){<f+Ux%*QTMjtv`0Rih1Ikq7(Ud{7#33*d5K-
#@=0tul1Vcam#=GJ^c4Oq%g`C?`Rtl5Zd#@igj{xaCzkT<cc4&+w9Yh4Nad6_UE09Y%rk(1%e2e!22_<Cpd-xu!WJic06sFNnMaU
2n>Qq0Zl)u+h-h?ZFx^?O!;J-J{;g^cm;>Zj8Q~rAyFGkLYBrNBwilBvg8a&6c~T|*x$CHqASJOz=|5^&PLMs3DCYt{}BJle$&i4
pam2CL}TdikCKP@C>(u!KSTap!EX`Mo}<IUPbU732kao|s5&?L+xjY`Qnl}hKH?+er6sN>GwipV7#~yT-$nlgzXcS{7#;hEm&&0?
|KP5fWV7*luiKZ%<H=H<9h#(=DHtAw0SrIT{X@|p)0z?X{s;2n^58Zfr~Bz|cMo@+<K?!TJ5s*Cd~f(-L>4@`E4gK)Zwn<I$NCpC
>_?yD@EhFwVw35W{{8`3)vZ(f+xP!<zns6*FUfv)b8LG&ru%qF|G{DYU!?hcaNmWqk8E^W*1aXV4{g1_T6;abIPB@l!}T+}<Np!v
50UKSbdP<sU%%O=|EW_Mzkavy@o7Jr%WBHqy6}$y^u@<|`?g-+ic4}RfA{hJy>zs`!x-w>{abMMmFavhq;R$i58Wv~|4n=4wxbbU
4m>r(<&Wclp`R}!Yi34(SWNn{<%R1mBQ<F+!kinN#QzPwf||~XoGI=OGTuG^mp{nKJNfVnWabzWijW@TqzY;cR1Vc{`M`T_!J4BU
EPro*+y2~pf1kLyxH8#Q$<kgtJBCFQ7A$L6T2&XiZU0LDeGmW7=xQmgD2I<OULL<@p2T!^4eji~s0t7Ld>7RUD^(4mY0nSeF8?0}
ue5!w`+tM@>F_c?W2JWWC;&kT$FGl>{og;gyR=Pw>$FHJnfFbDf+NGR-{5`Nr-DoUE-+A~qwS$^>xuZ6Y!067wuUDp;o(EWY_9>5
;xOZoI`G&tf^&(;#t68KE}2z9K;lS9EDC_u<jgMYn4)VTSh*Cfz0dVwr+Z<>LL0Br&-rI2R0V=`y?vMm$%B;zKda`tW`6?4FcpZ}
#)!#I4JNdkXG=m*w9<_w2}nc@B_TmjMFlj}O2j25qBby76kv@FMQd6OZKBx4OJ`sY=S>jAQ&B`nw6rrc(Mb@{Qc+C<Fb!2uQj{UY
kp&@5B3@>}%RtnkD1urVDgvmEppg+`BC39*pn?owqNwfO2yT_23Q~cgN&qGjg-QUTfog!HS}6cT2|0*U{^PG`xD@(Z6HoC@2i5gu
d$rd;!`Zf)j(z3Q+=12&B>Uqz-ISw!##F){|GVSs&qx|Mbsen*P~Ov2$6Lt>hJUe>cV^=_37=a7^M2fiJWBZ|ehrr#u}<XZ$6p?A
D#?3bVIGLX0w1ynh-M%wKzcFtFGgvIc7LgyogSLpAarXX_3yf&u9)pc=jxuu1(>rCjCe)Mk2780($JM9J{1Ca>*nM8^1hSYgh60H
0Dh^-zn&N5sxda-?2L<!?ixiQ2K?9`MR5PZe|;cHf9ygaLyp7VeWd~h;VvWho5FSbS(_2C;LNJ;<)^*hZM*mK<JZ%`JR##5`qK)(
=ItAaCs~XO+k=rrKY6t?3@s{thhJpm>^+?FK7R)>5Y{~I8PbIi%(F3}kPIxG+8b%y%h`DF>1CZeo!Ln}Rp^BhR$<bVJKe*3PV;;+
o6IoLDr-8-98uz9kbFzWl*5I)&kW(U7CDAY9-O>1ln^-hhdByzJib|(PXw=g=Z2Iz*Ut*WEjf2A+9J2OW)10U!7GtnYN8BCiSr>)
Q3_Thj-A*t6fF>c4Sc*ky(^FL7x!a-ALb1IO*qv)5+4WeUmk5qA`%Hg>IXGuk8jf*VPI1D{^wrA>$;2mU+LEzw5pG~mbHz15@GOd
*G%V6;d1=+zBl#(;*YYBsB}#kcX5rC{J6TNzW(CoFEb6&s~jr8_`~3kKMM&yCY=$<NmVTTjFX#o8p=uf`=3~s@qW=g&_sKoUPvyx
w*cU{PZ>IMP4e4z8ibGPBm6X5Bvj?n&V+Jxz0CA8FiBz+c`r+>`7SmCMqueq6HMGX;u&$qB$Bcd$H=0_BBDxL3`jPfy=|Se%6P$I
W9*&!@;qe&AdfpxNFL?_F`>XW-q62PE!)MMuWfq(#`WOr@6c6#UkG7nmw<yvNev_mMS~!*si`O_W`Y&UWYip0b8Gg>uN;XQUox=G
aO!Diuw4w~3WXE=>NRbB*VM&0TrFWkA0}hb66xluraD0{H!R3`Gb|9MWz1bClqvUW$&x6;ia>mpK=;~<E`N*IEGqs^M_q1YoNc8&
O&QlRp04EhE|Q72{L+$Oa?y!I%a{!94a7@1b^CNTcRlToL~_Nc=cMxoYEc8&eH2wq%$XzV*k&e@8Wo(VBc-Cowe735P8}sF4Cr$R
el>VivTMiHij@nA_z7qED|8XS>GEZj+I=O%roXna^g>DxJ^i#DFH3|op?`T~NtfJ#WK?RKCsW|>dNMF3XUpiWI;uezdNl}bN|qua
(nW~4i^b7Xm`YZSrZU{#ZXDt*b>>}3UL`HN?@!-M+iwrOL(Qk%`n*4%v{QoG2dMch4*z{*^kYqD;_hVEg*3|~6oN=H1NSPCUr<U^
W*p?^dB^?*@NSFXGRFen+V88pAjKFQ`aDwWe96q_wZTa7a^|c1GBK#0mTUD^GbDGIEHMjL!qVB4cu~cmRZUE55E;>iT0K?OZE#Qd
n!V??ZkAB*t+_=b=*5{KCH4F>2SpB_ufuzT#7>A|SH4G~%C~^DhJAZ=K>{&L;{s9~940G>9T)ArU+Exz{i%<qKr-TmB@td&2LMTs
F{!Maam#aaha2~&@bFonx`F{L#gS5<5Mae50+KDWq(8)1;kRz`WoeC=OYX*qGj?~n5(JN&9>l>pv%H|lh?`o9TYtA4Yb`k1%J0`w
ZB!CC>B%Ey4J|EoLXH^G6h-v&^lGAtwQM|?5>DL`nH4PVg%LyZ+hmwCYxS7~yljGsET|(=l*U)1LhVU~H|#{o1M;RjGDRSK(3jw`
enl~fH9l^v(4;9#5=oBnLO*$`m<vS%sv59jqgbO1LL$r{RZ|U$X~Qz-_f*uRpp#O?k)uQ~KthEwEZnJq<b*pzK(IhY3DJ{|rx6cE
4Tfjn*gLCaP?O7lekM(*a>WTa=R?|tSdOEw@y&2@wsS4`GYsLmvfh}#jheWATR)%SL6|4%qm3x?y*WPKRow{k2=veluXPB(l@pBB
;)V%zhGP;O(E{o_W*)_<h8)f$Lavk#`pVeF7tRA~+RwR>oebJiT?;(s1CHVr3D<&4veQsJ7@Obw{wpk&7y5IOx-kssiNrYQT%bm*
x9EVaeH>MdnwatUSJriyb-L}y<>5o{$7x9iOOrrqBj%9$r#LK2BMb(ASws^AfOe&z1;Ms}_wDOdFh;2iK8YiQNG4g+cPYmLo8-@K
H|eDYC}}mla|$PR*uy+$p3u7I#{6)p!8wv+Qx%68bueo@6OtN;DZ4Lf2Q&?HWQu5&?$hgu*SD&Oz<8gD__|Pi>D&*C4}SdGcY)^7
r(0Rl4`lDx8#d?9`Jb(dD1+8q69NiYIz18gYYHhg6|Rg1eoN1TGy2;8AM>x}`#8tJ{z<wxD?7T_U}5s|_dE<x`Eh<1IEL>L#`to-
HiCw*wLsF^3gCn^t9Qn$KlrPWVw6^3%*xHprR~mx9@VY=%5kF%y?=ElEeOdPFReol87O1Cl<7A7a|?GtKv6Va3?xANIF3T-VWJnL
xdP$WryGZVal^A{+m`MshO$I`j9Y{JHpBs4eQZ&P;Tw41Gxn7d7k1|OgET7w3=kyBnjE{f7joq)LI<?Cow*t?nD&xTa71t2CSi^D
jyet^ElswQk0;QeKr#?Lb^9JGR*m^CIjIl>X)nGgGI%c@HbE`DYy_!{kUE?9DDbMwsH*VOPU*`0WN799B{pT(n?tDzvBTW;#KUlX
8N{i?F4bF^Qw#iCaMbeVF4FJ4|LW*J0)wg4iP>wy%#J|1z-BxA3Wzi#-ewt4Emovagni^8_4w1#;U0PL;8`T?e19oTS_YJY5s9m}
0vr%}MuF952QeoR4&(^VtfUP}nif3%GOm!Mp1l-SvsMW&!9ZFl=dO$&&h<^n&E>wkZ?4}V03dhp1ml07Ep^dPw#=&SOG^+%{5D|E
-+8C;x}ptu-x)iVI5wh!fPUB?Qd+#_@!J$dR~Hx0CC|3tOjZX>nZiYggtuB|s)CeL?1TytX&M5g77(`bWLX83g2VLNt~J)rSK8lV
f_+>uW-zz1rc<MFbDO4aaJy{X-QB=G4A$^6;y-upW!t3>;Loo(@ygQ2G=jESXhzI><F)&!of?8;DsD|U?{gx7A8lu&CeHMLnVnAN
r+d7-r9@N27l~T_{i~YkC~AO@<U~e<5!Wy=IG~d=4T1<KWw8DcNK^8Zf#w@ta3%BmzyrX72nvI}KX-!b_y2d*@PGh<5`ZVGuN}vM
P?CZozMkh0;-2%&5-a?Oe(JF5{Y?k4roGvxvi_V0rer5*clB;7ntA6hIt^^2XFs9Rb5qL+r*m8d&s^F|`lw4t&&t>GX+B_BuW{Tc
Wem#Au=N%B=d8sjrFtzIoFqHstbNiCIk4#?r63bBV44FpB)hNcD9rQUOY`A{h*cp(x(>1ZB3<D9_6}PbaLoF64jc~rvg~UCt)vel
xO$o>QC+rgk0BU8hjn_8U~&SaZ|K4O7rOHe<5m%2W9U<pMOLnO;}K36vpqQ5-r}ukB@{B>$|BJHm-xz4vqf9VSpfPT-*ok~HaW%T
+`DrQ+G1egX36jIy;sn{+bBtxHU&ylqL(boBlW|ba@sK=`}%u4zVD8*5ItSGaX643q6BA>vD%x|Z_4Z8TF}{8EWQ`S(aKQV*XiKW
?9#j0rBbX@9u2NG^q+>2Qt7vqHj$LIH#!j_9w@v-qN>2>s>@NsMG7m4F#Nwwb$Fc4K3EyeD%s=3kF8}nMEX25QHrh%G*I*9FAo}s
r;XbrFt5Xpam)Dlf4k3TXWohVpo^rBNThtFF-2t4_P>(yAGJ7M@8tim|2OLq6Z^vt@etGY{K;u#w+{c+w{tFA{WH0i|55D^cyIf}
InPJ>fzMn#h{>4sbS-o0`~kx?cwk)lz5+2Fp8Lr4DhKzUqz<OWpYhhXC94*7#K)uk9Xz0P4kj3Xwo;mtnGg2zavjI<B?x(cXrcx+
&<+?K$=*|{q&`0aR(@azbEo+y*Le{%q_9MY|2t3Vtqrxamhj4gXK9Fcd!2t_Z7fhkB47DLu_xlDr`fW?p>k_7kMt6MIqlz!4*>r2
$nQCW?zo@8)R^a`<F6^S+_p<iI^s~EypG11UN|=oslOPje0GNp?^K!_9HKr``Q=5A`5lfo>Uhn0QJGp;-p_}U-v08Oo@=8eI-XOX
N?Q0D$*lf(#P!VO%)O?Un9mz5Q3Vnb`J&xHirvFvBybVRfl~nSSHXeYH4S8F6!OXBb$z`yQ)n73A3d@>SeZ2b{cIg136kE(<KUpF
D8mBPMJ_K+j1@YT`XY!BF~wIz>I)J>bxeS+L~IqPg0*4P>WQ?%VACeR&czt|u{59g(c>LtB07J1Z!<VZq&X<pQ`bQ3n#gVaTRZZ{
VAfAedQIuxc=Hc%T%Aqqx*j+>`4qvp-Jf^+j)#<wUqxW}?U9wp#tRWd;b0vF!ob#+C{qDbb_z>^7H9_Hg%eO^hm9LI<6}VCI=meC
eM%QI;@#(CqfhcN4JIg!4zebuXIh+)dCa*=Xgte%6i<xb(i`LhSZyW@8ye+9y9On&S%HN?VZ^~X=^rg2)+aMksk_o~9+hfFsXg9!
c@FFjwvzNR_y%39xKNZ$%MZ6E98YEY5`qvc;DSAV2o)o_0=|i_oa8)7dF*Or2e8bHw33+XFLA-k7AMSQ6m^jAB{u{+PAScucfH4d
yf>n`jvgNSDW2J(Oqnv~Qxnb}-%pmslfc+DG2DT}$5-NUHq?;n>IO0%m1sN34#qGb%6Fc43<l7qleDA8%=noNX5Oh*_`8Ky83bVf
Jmr7LSGHbYNcbNre(Fb)%M=d7Q~y4d_4#f1jiaL1%Zuh9Nb_Y8VmR}E-{_-{{6DF*zd&;Sy;rku)%7T0+SXToc;kD{d@Q3wPBQq)
UL=72J<h^sn{CO*d@PAMg&s~R{~e-UcxhBE+b`JOQ6jo+FVuE^=~=5Say6^F#W*ICj*Gg(Yh|S1AP_)LY4fW8X+%7c@(T3;e+X!4
Pat$F<fG7(1s{qy1*9b%(qcp^AZZE+Dg(%r0}~Q^Cs{`@Q084U1uw=0#55uA4uJ|s;|?SN+Dt_YO$%THK#4ZT@JsoB&;Mm|{}1-#
&-bo59Pmv2r_bI}h`P_?Re(-?Pt=+A?jO2lhJzGXn=|U9(i<WX4J;mFXGd6RIf(PA5B&KiC-UP3PY3+qmX!JIu>fNjhfac$5@2DC
mqkrz)d>+vWL&ztfj?x5el#1~{-&?UDH1o~7Y}KKae!C)&)4(pJB$3kVP9~m$aHsMGJbR(i2clo`#K?n%wUwvA=(%?9zgXl6(C+9
9Q>>ThU*j@1+WM*C`1kdfw&-ie{TKWC+fvNx~<K__fnJdkMZ!qre}yKe8Uj`(nH2pB?r9vg!0%l69{N-44s(NdV94;*eCU)K`;>$
F{(tBGRgfZ@`3);g%qWn1HW!`b>BlPlr}J6h)Y+r-6OC7e_#au-|3X5!GwLs^c<csOH@QPAMwTsJ;{wj*}D)JdSI9}e&Nv-Jhn8H
*!=X13T?I{GfDY515KQ#oh$}z<Rtnb5=970=M8_h9^>&RaePhW{a6Yk-dToW92Cfjq3BEZZ}Tpb_(#6LaWxCk`62Jz;>EyzTVT$B
gbuJlFCUiNS^fFluu<^u17mb2^GnW9=yn)QgYIMxs8fU~qp9GakN)Ed22XFm`pj@XF^No3)^LV}be$IFIwxynx-pHUk|co({cIW%
sAvu*Bgjs)A&DxuBy=m`!KogQ4B^5Cj+8VD5{)GYW>J2Ld;{?S*!)|)`&%}1jIVSv4FO{h6b^p{$g@{M$zF2|3(K54&58KU<eF(X
daB*acKg1N7(~~$Xrh9a1YlxSsNeEF{3@A|B2eohVT9)^h~Bagtbi4hP=yvdx9*b827%~5bzRxih*FJXBxA5o;Q<j7G7J<!N^tGB
8_|kNq<cCe=iI5Y^h6Jj%E)*d9gc9BHa~h@JLl5dAW-pv=sHDN7$Awv3{bDpnTq77*a94h>LD`~KvfM!4PVU;540rGQ${sAz+FNa
ph*;FpddgnTyG?Yzvqp2fE#)H1Aw0}?e+qNi@B9@<&eYcl1cdko|K*8z2lblZktDg>h8<na6k$or7P~Dz!0!i5k}c`34p1MgZM`q
gBUt97!4HBL5R_snW>va{BUSRVkqIf45A&=b~JDjZw#G(B2UbGj<9^7dQBP%LEMHN2A9cnAso~eqJvbvefxMTc`ZtlmVMv8$zq<%
g@c4aTiOsk;SXp-+cYEaN_@A$`Ymf5m_rZNbHqbTyCxg*1|91To3K0KD5!$p9^9erd(;!+`gW^JNc>2p4*~1F$DsZ)Oa^_EgQ2sY
3{WgccppXZnTV*-?v41sr$pmiEIziP`S<YQ4FunF2@j}47%+#rK0%INRQx>3q?m|4x{q>GDMYbMM5LiW5?*L0(4V2n{L+OGK|s+=
C+k|avniyNsD5-Y1Mi`+P{O3NAyu+Nsu~LF#?ok_Xql!0(Kb9{gUo{jQ{!SC9SG4`^n3Y96yHsw6x_uOh@%#XQ}V<8azk}>;^I4i
_Io+@M@jd|#24s-`FY_1#Y9wq5Gm%>D0U4LMO2b>38NgRB*bGF$tjX_?p<B?qV!xb63_(-#FPO@1t~~UBHs)ymS6}f6)6I|oIpiE
5>O)-t?7QrPei_l&58;LNp)=ikOVNlyUpX`XkvKa@3;FPi6$u-fnPsS`t$eObBlux7%BrY>p*0n#?kT*P?zA9L0wL`(6aQ<HRKM@
RZb}{a8WTp5)?316w@@I(89^`fi&v;#Qm>34ypcyEktYUxRZ}No_g|#(JCM)fafqs_?x+Dp8!2Rt}2eCHUOJbpmw~-d=OAm?GMg}
NzhM(Ol%q=kAl7me`L{BPu7o#ym;<?H<X+tzlZ6_8KcBEn+=?ykEme7;9cq`6wuaaAC?mV;Ux>70}K?I{WGcgUGJyKK9AdPCRB=}
@^R?A-Y*GVfigRBjs?JTgQ2vsj21;CDg{Euqe^-PQ$W2vK8wS@*pwB~#z`aAv51KZmKsTqvKY(VgLZmP^k44(O~07B9r>?PXTK++
V)#y<RAXJ<^8aLrIud{y5ue@~AKZSI{%&^b)0^+l-2b6YyXoDv#qXMLgYwu9wSyK<r3qjO_#><z163gNb$;m9i27LQe2sFN$i!n~
>Z|tven%g$lvDF1NsYdQhJ!2*n1@P!|LV!7@Uo-Q)^}e#7<fSLK<<(X%|-|N4BUWs0Rm7ojFZ#-e9U_7K<vj!dwX{Wj0iEmejxCG
!6@QYI|T%E2oVav%`C<O2OJ&?=}X>Q<xLF4&-nR>>*ceM?%TR_45B{h-A8Pm-ADjrQ^FHBIS}S9{7k4%mJZ=V-s0}>T)pwaP6fGL
L!<qmQ4IiO$=Yf|&}2Q55dswPFE<5mWkZY$G1DiOexddpxew`8j1mX)N8!#n$<BU~2Af>J#~KIXlRY{OCZv4)@&8*xgq!;*4lAqx
ACeev<?KU1Fpt|~(w`*JPL`hv6WWI4;=t`8JYXI2F_7j6Wc+vChw)k4k^pdW4hZ=nIwY8gN=hg#euQ{~6GKq&mSr+}gCX$3IPm*4
&;v&xOdAf#_$O}itoX8c0(~?%52jC{>nE6gssDf8eg5O`OeIT7CDzjlEJG1L4lHepHO<l8#U{|qpoqpwl{(T)N>x?SMwE(zC1?r?
MmEi3TG-TRHEYASY;0q33$${ROx;b)49QVpg<7CxmC#HEsDrTbbz2ZaL{CARqcNp)DcE^A*0oYpM1@8SmJxAU#V5~_9z+Lxk5~u3
gSasT5|?oXB$%@6>+JR%I8`>phQt$no9bFB{E(xwHw6u)M|VzLOs`@u(nN0aso%GTO#;Lk1rvr%8B|Pm)h^g9oA-d7NOO!-PviQ}
KL&qa%QKx?hBRjvPX|HA6{?yD3ALh#*>h1#*ywpRJE5g?jF>Da&`|SJe8+TFA0R;B6Yl+4)CVDcq1iM)$23TXD-w7<v<+DS0K~B{
@`3jptQWPQnKc%43QtSjw)5Ey^v|%v=F~?DF)k?F7`3UA#%^uHEc1nNt)#&SQ%efe6sS%+j@hC*ingFO+d;_hyYBW?K5F_@{vaMb
#3CRaaWU7&E;NuceWHEy$o*cK<AkRowTXTBh69w}so!=q5Y*~-@?Oo<CWwh8IKbnLoLKOFb{vrqUWk2Yb{q|L3FXn`8tunuY#;*4
3{+&p1KHg}ez$H`6^CugYpl6KX%h^bKd(}g-O!^FPB^<EJ?L@L-7W*auhUI6Rf3?W-j><Lu;I*bP$K{s*no(?MSIW`LxD&~hywbl
6g5HBU6XCPW9FJ?rwqs)>^;y!yZ=@tJtpB`b%>{H*dQi3usP|0Oi7bj(++NpZ>N^onP7bqcLpr+dL2nUx+KdB-;Sm2&&r(r!R|UZ
zG?X2;yA{fXDDo9Y*~s*q@XGq5{jxN(?Mj@DL}w%I)Wh4R0cv;0%al+31&(Zg`fybg_>5VwGfn2OR@nLBNWgy!~=*!Vlb+heEn*4
G>J_hM2SMogve16M9>rzvkGudAT*i=A%K~wNRc9<s+o$Wnw4cM{{31dqJ%hPfHX(8aZ_X3fGl7^LQYiEuT(HRPHo1y{r;abgY|~i
gZ1j(0y;u+)(obS3b%E~7KW(TPL}#vISHzgIuA#58G=b75TcGJ$U0M_)MjrxOm^J`+nFkDD{_Hg4XBBks<>dA_-_UVI@J`k!eM2F
DAJS(nShbynnjVz13<$gw^7q@v3F!RryaYfG{=*W;xbVlSv$KOPPB*FKB4fCie&Q^0*rBo7>q4EFj#VyFkzQ&HlLji^6paQlJu*W
Cw79m_aUx!_HN3R1&b)<49r4|#Y4GGwAc>Z5X~vZhzem1LE2SFswpYXWLU-4s%BhJ;FcXpN0M_0DyiM>O=@J7vj*`FoZnkaf-FCZ
%+FhPF)&0D)Ero@A~vP?XCoh-5|E<mHsH$oaQ}VSK1O@1;BBo`+End(yQ42|4~2(<%%?CaM4p9p(F!`Msvw9gtSh_gg_KlNLxVLD
3vBU)$|L&9Q4tWuR&&Z5Capynl$NcSvk8pEDMgECQjx%T)H9pAiMdZ2I+cm7qXMDS7Ykvis&^@EH4ZO1yET<FGY(^QF;j^iRhW`=
VBsPViZh1<(50m?35y}jNF6seHP=8T*^<T+c2v$vN;MdPZJA1ms93TXUU8w2MUina_&s^KheUA9$8D4Lp<x+iLpHpFR9=WFjKEXt
xNgY<5av*UL*Si^D^FB3&u0(YbWGgJ;q7;59wrGU-&|({j+7pjDQ@oP!r6Oz28U4K;%gc0B?F`wLtu`P5W{qwu3cRRT8%7JllGeO
)jP0ZR~XOB2a0+b#rhc2<DrE5Nd_qZ{sHg4eFIa)Gi>>NJAjE#ya`xoY;VJEFlUSoIxtff!)V(935uyHggQ;Jx~xc3k`1wzB2X!)
jVJ|@fq(Sle*Wrsbv%1|diwg~21H}nZA~&4W;o$*K8`ug_L*#+{|X>R3MmB!h^c7^m52bO3KoJ$N=i~8p(zN3iioHtN?56ApVPEe
R7?>B5d<|dOkyxmR1E?6eW9z<x9&3ZnS(cq98bHid*QLr4&L=g$b%D0ECVA0WS>{u`nX(iD$<Q9-LBJP3c{=bNURVT4KqwI&<-a{
EKvNe=aDwx#k_Z01%i|Bn-h|0?GGN1^7j)tI!Lc5+;Tdh;8CD2AnqwbN(-D2Mj?`7(x>X|w1hw!1t|?<Bkz!j0}I|l7$8EFVL2cq
rsRXxQh?tlILv5Cj{ZXXxVTOPlmX)an5u$+XsT8uL(N!25Z4flFq8y9oPTflTl3UCHtl*!bc0V*?lNx)+I8CptolOdc033o<UEMz
2e5SYTzm73_>Sjb)eh+Hl{81EW={ejbvvb>yl)r9A~=`|S7UQ0bjb3MoR2dj1j0e~krDOovfC>w7Pw%f7)2t9OtSsWGcz*aVU^Qv
BJb^PPH9%uwG!HurJ+S*e!5&Gn%7$@F;KCfd2adqAQ~Y9!$f+P#t6Xiq%X1@&ayzkopkTmY`C~J*gzB+*(iXBq&Vwj4tfb~J`cPR
_xb%pA_7m`2lYvM0r}xaS%W5U^B^sjE&srLNHtc&qoDdiAPGx~|07)tY3LDBG|<M|>&L5+esVezI`H3J?cl1KTNE6j<2<^wDBLna
GDMzf3$?NiBfk)X;R5Q(-$9w6GkLL26wXdI+~1f7<j5R6lNsLx!bOCJGkzI$#o~HG=~WtOI}NKLa;8TBg3_DRZ6vEWtNr<~7CrkK
(WTX51%i%xv6ExnQ5wy#%Raa4J(oJ{z~P7{1B2{9->^1MIYx2VrGrD>bz9Z3KK$f`hT>xZo`uzfNr?}`xTF!wg5WUv;dJ@=-+mGp
pAwczQJwJIR!Yso&?-TK0R|$4Ac0%$*%2qKL%@)pgLV2RgQIlrXNHGioOe@n%eb#|3~NJhb;ZCmZa9a*fmHc!KxZz%?maVjfLEA+
fLEqDDu^^q7(ru-F@iWn9#(4z(H<1Am=w*67ETL!q^g6Xh+~a;n{UJGAa7x7qpHRs7Dl}b>`D^5Ifa4I2*>+{iSSxK8my|lOHf37
N|}JVv5X1PFK^bx`Itl06B*Jh?y}!CEFW&0J4ATgobhfzMj`jmvI9n_5-mRDD&?D+8BS!hvEJwmAYu13d=yY5(USMnT=}ygbp|A{
<p_w$qQ_}RL`jna$_;{y>go+J5bw#IRUB9$Q?)+LMi3-41;E~mh%j@`{7gqZND!=)1oU8Vh=O7|bi}wr3x;CcR?v=JGBo2m;L^WX
&1NOg_3B4@v(mB_*62@KSLX0;eI|W)c26jPc_1LvbA2=}U{LkXN-ws<IY={Y^f}4xKL`&c;-V~pJBXgTa6F=qco++5k+_Ud?#2du
#JQ;O(2O&1ef_<JMMRh?p*R@0VH_NAa?^WOV^G^@WHZ3vGnondG}n!~YD0E!GM0=h#?v?;f}xDf$AO0fj8crTtGVk7$-F)}lQ<<|
J0zG)qpsa@6Gm{<1b0ImSh(8MQK<rrJxIufV~7-YnME`)VKJ>xxVt7xk+P2{$+`HXO%;eOpf*D}zBmv^ekF6_@ZhHTy7oe07O6hQ
Kt@a=o=sE=NTdWdz@mpJu5&fUtsh<utS&&J$lV-;OU9Z&f+Gll(rdsXeI!@}i1pUe&r?ZgFv>NxLwwRm!N`GnRs<V34W&cCgnEX)
%F5(p6&4(c3zaNza8U%n>K@Kb5RgVS0AL1y%48EA6wxAB){O3jA)t+r6+{jagzASZrF_tEP6X;`*kq0}-%>c@SAjW74>p4=T7aW=
%e@CD2{3|Agp8%i0(uB!t2PXT#v~pj;CH$fMBH3f37A>Dr8DPC9gIIDRqZfzAX{EG5VLXEk=qS3Lw;|1CI^m#Zg%)6HwYPA$qoP{
0fser2Sy^h-iEJz>tIvpvqTJ_^%fG5F`XPlA~iR3xvNY}6q&N;?cS#8+vh89$D{Hl9usJA@85$);0Yj-RTLM5A5!m4$&5$}AQ?tC
Z{Jg`7ps!Pqu%`Ztk#{W1Q|=B6FUe!nKmpwLAZoqn2~MXYEuNuSW}#k1)f^1jqXQiTL8vvTU)Kpxi)2O-aC<mS-@(W6nJco>jqGD
-sVlNUf!F#2C9(<l!0}W;szLiNs@r`-Oqu|=%=~pk%;wRso3c$*sCM~adf~6awuw}7!{6Y=scODgeQzTZ&=Q%<m=r$>13(cx~YS<
f)#rkd<Rq;xf~Sw*to1TGeehqTyc*G<k`rBdg+=IodZ)K`S$2p%p8SGV^L?p5KKpkiHPJYL&U3^Xc(8yii<sM_qnfe?=Qas{CEPp
AOw)kbnhr)6AyGX!%^O#Vf9$Z%QVZ)uXv#YaW}J|6%%v^Ohu`C*})<T)CIG*+k$4dcSBP{HBYK>pUe;FU_<reh8`{l0mH%u090BA
`C2G|3TOheK50e-h~aTe^<vkDP3~)bXHzwV@lV3mwATx@n_0v=9rClO(cCyI3pAD@^SoBH6gbk=v`(#TK#`i})y|75aMtgf8iLgW
GSc8l1PUSuW}5&@PAi}mb3zg0-0n6HA_f2!@Fv5W0r<+nF(GKAk;MQcTq@2|Sp+9(f0y~n!+nt&fC}Uq;3E;{2&3(l<y!hT@`lB7
86=m^Y{_8+45g?Me*;20$sSH=aJcg^&V@mUi!gy$^<eoiBR7WX03hiF0g@L%#xWrx3j);aTCD-Wc>&1WojGsLnVgx-b7X-=2R0nU
AigA{@ycT-k2z{`l(|$YxX2Xrm<JY|xPp+Bk7*k)NCbh^sU-Q{i`KP6K<ncq_As_8R9=ul=_h)W!IX!i%?nOlF4A(PH_pQ0qRCh$
+1WEB(^42yu|*|#FIjCG)|F(Up4LO*2H!-+$W4(VAZm4?C<W9jf^YzY1J&v4CN)elhaw~@N>_TB;^pPT2)i3<VC|jqXA&`B3<PDA
DolA?8QYFokxO$@Bx=lb!hl0l>USc6#4waACJ7#SgCb)oW%I`racPShzUxF*k4X6JS9gbG@tsz58Zkgw)V;g$v`l^OA1^uA#3>|@
12U_{0e(sZfXwM=gWY##ki+4_4pRXZNgZv;iN!=&m?5z;Wz41-hR9NO;UTN%S6X#A3=Lm{QVFUF7(|$iA+!ewB>C?M?GfOJ#yDbo
N3LMkV^|nT2Ac1$M)P))pCvdNjN`n<?9DGnAmxV1lI@&}6zTy%-o>a+iNVw~D=>A2(qnUDjxaV!)ZTI?XD-tm1q@7qv@bb%?Z)Aa
zrW2D#NAc{nIFa+vl1C21nEeFOvk}(7$%d+d4>3WBm=6QTZi5FF_Pmu&Rk6wAivRo>Ogb_+u_+M01n3I@q+XWL)cKsPoP4bNeCKj
#Aj6QLmFM;z?nbh9Rnn0G7wQHGJr^(BNBuIk{tpU<s;4)6G)*zj8u;v#Ydt|0gEgmlwesTWcGqxjRf57(C4iet}u51@%8#JUCkI%
5@g6SLk+V1+@Ekzq74giA<Fy8_4m4gDjD{)F+!&RitjLq2Z|9VV~7lg&x^CXjx-mQ`g}-Zor6zuwAW-tyI)hw;||7RBu}kr^U~Ps
LBu|X5Ob-JQBg2A<$)$ev#x~mO7dkR`e_5O)A9CW!<Q$VGTwA9r`Qv`1jmCU4_&B|34k!bq5!so1|+uF2(UBb!yS0nwrF+Q(SSR?
^)Vx)W>c`7zOX-UIz{^wHhhjKbg05Q<i}nXqt3MwMj)#~QByWrr*W?ukUZ=%;}Ud$vdG4w$N))<CcBY(_j$7er{(mMgFJ6$HrGK5
dLSx8K-^*gdE)`V@c_Wxph&$Andeg=p+JzRg4BW~Av2@1TD&@%jv(gLb~y&dOdCKEDU*;>3iHj!K-cp3Q;MII)No}}j`TSZb1=ke
W@#j%1uzFhDS~(V60Jhiun+$o;KR72F(+Af9Nm1KML>V;s^M99f|{rpeOL?$r)#L19G1iO66%MU+u~qwvJtO@4NS>BJYkPf8yN7)
Vw4eWxDsoOV5HW@$r=n}Vxb}eg@P1Rpp{_CB9ivpJ)|b+1c;yr0vrz@`$?y?QB(KDzvz8GL^PDY_IdR26BTEY8O;k}WJFk`5A^Jp
C7)X_aTqtO<E?Jyh^!eYl1V0x<9Tm91DbVc+7FC|uoMTrOlg4^K@Cvocz885Mve;xkt1r_$ymPS1p6gZ>o3>`LX%U^!{D2o5q`YD
p5wo@OgJ1ukxI3xHc}*t8tiG2;~2&>k+Q-`Y))M8e`KerPt)P*S~(AIf&}4H)+i`z<*7nFq4_r$H4}O2LEayt-;tzPh=7WQV2G54
Mtm7P{(<^*xH7?Cznoky$2Uyed9DP>o|r|zCdDLQ&9PR60x0GRAPbRtnHd1$0ay-Z5+gX4XD@E=dEWB{6@2ZS;OpkQmoEiNQT31R
Nd!6HZA27yO|Ti|%=SL4$5}QG<W?%Mes+kKg%u*mP=JvEDvZ$iYQJkap;N;c|CIu4h7}?GY%4ViJ2&#mo|++B1~6?0Y?@RW@^|pg
58|^Bc%4uu{jTKk^^p8LhnelKgHfYG*wu{;n4e5E{mvXT%K)ebuo6pDrQB{}rIjhz`?=m;!j$M2kw;p|5ZUH;FdAbIphm-~g*8t>
elR5oLA~DxmtMe6WI{hihpGTsXtD@{5H{sG;@d_DbrG0~qDBC}px9>3+k*j<J$47!zDK`Es3L-*D3}VEhpCJ>#>F7gKO!oUmHtOD
-JQ<ECEgzx20sc!h7O9tj=hg?MGi+W5di~BfrRKe`?gg%KVhu$&}1fi%MkKPL0Ki3ikX=dMgFB^3fTpw4ZM;cC`n`9=MA*_PkhJI
(e<SBoU@S`w%bHSkO&}zE@hyl5w(G%m2ozSctGKCWd?GBLPS=y83oefLf1?LU|K-YLb}LA^IRXWLPM#zo6zboB@#sjC^Z0#$1~e=
A)68qcG-}%QUaGGG$e;p5EWJ49$F-HmEzbg02%ldV5Ag+NX6jH|3v=fPoF7`s6;;<&x1e&Lm+74@?cnlOLccEBV|z19ay`eSl<Xo
Q+K(6CMZy)VzdWQz1MAodk{A&y{d5OY7)w{Cay^n`^aI2M4Bj6A|_ByKm*bWA|^m8ApYqJ8gU}=<U!o2*N&iXQ<|LEB<(jQrt}`*
1!H(0%XSWgp2M0L`X_wvAAo)TPjCmmCPtM1(sG{*_kqMx9{scrM`tia$Fct0G&ae9uW$8KHh%8dlD;|Wmm`kTlL<^;%n=xH87x1;
O^ic$D1<>2+j;cj2Y??hvG^y!JnaC)Uxm&B!n&r6*4Q5wYQqS#M;6Ig+X{}w!a{wMefOB30#Mdi1p*iegNgua@#UTk^xs)Ou;V_1
x>DE0MC4WmRi+`Rw1xBbD-m}JOiq6lyrea#xMN@&)hM2G`<_8(_0F`mNY`mKX|_iDzPYJs1Z;{lrWBDDvj%Cj4Ps#CF7((vA8cs)
1W;~(0;(@(6annbTigr`;i5s!o<g{HljUR%fd?2~1DeJsi$`UTJn6q3H!!F8YkR)@>Tf)b`{1*}sW+Cmjb|E4Z%s>Wwy!96+S=-A
Xwil=X<6@4=OY)A_IurXb#2`B>oeQA24~N2p(H{`w<<$3Gk3h|I@O`U(3Gz(?_hc%x<lBKOkN7Id?1aORtyuwfn$yMkdH(t&G=|p
EhOlQDzTP@8b~>z?^HYSbJO+hS$qXg5t}|DY`T+Wa|b5I@S__jqgoi-V7o?#8Hxj!rj?yEsS^q+8+kg)(%)uqK-?Rug0~jbmxP+0
8=A0`A)M<ZREzfvfuxo5+;df!G%`Dxw2DpgFHsPMkQAs0Ssbc@48@j!+dzvwYecf&xTu}z`{ydysn->AuQfg%vrE2SPORgp({mB`
p3~hc6h&K7(SfNB0ggg(yupKri5;AZii+;Ar4)u^MO4!X)ci5ter?7#<GG<S62L${l1z2h04XCklLLvYkgl=|AzCpowG|pou0qNW
;=9{paNz(pf|jX9k|n5R!Pr2q(uYagigJbiKKy(BM|KNWPW+yxN~$b_7%2o0)RkV6&0}r}IVk6j$%BA#5Xk8)%a;L;J}TgqEdf6{
CtUjrXs+C03`35Goy3p>x)4G}l!8b?C23J4Bo<|esD)XX0+ksSN*V>EVQB)9azC@l4U``ESR`mo$FSsc9z>4A(MJavg$`C2BQur&
xpyGDbf`peREN<IqEB4UQt$HxQA$)wv<r77_sP-=R8FKlBn(j$$w1P|UtdLepO=jrQnWH;C?A_d|9{i<7@twtH9;7%2}!0t&YJDa
^LNbW^|{+hrZ&b8*3p0wU;w9`%u8+>K?dA5+%()zC>;t6Rvs%PO(kumYFx~Nm8a;;+x?r&=U(l1-Q(TQDc4j`_*Z4b&>t_YqTGxg
Wt_o3*S;JW5kJZ7Aj#5I`4Ue_LV_Y>iKL`rXh5YYSN|ds#xV{CH%RFyczPgu!xSYF5(nxD2sQf?DjvrN;Q3#YKRJwXj>P<v;>q`V
)&iN3R<w9{qdV-37!faRf0?t{%!QYh+0P52o7wpOqw?V?KheX6B9q1tSOTiSAka}t2}l$aD}gkJk|7eb6oqtkCNMDuYeHiK7I022
x23euP*K=DT{R6wO~s<@XNH3qwnsym%W9oIqmD3?n^`dtpukj>zUK3}-htPV!Gfr(AWVw0dd4(503;5rsM0QWVs)*Q8@;$mw#fpa
ZIY2`|F13^1S$1trD_UOp=dU+<8I(Pjf+7=oob6AQ4-Rb9)l2djWh+EMAaH=$T5y_+8HQ{Jw{(>>F871e4Q%t#6TQNQjC(SDCLkV
n1R<Inovt+ECru`qxaGJ+$ukXid94$*)eu~A@r2)yW*?yHbC_%Xj4gkkUAK_Z509lcmF^8f8qYuO>?#9(}omO`lrLV?LSQZy{M+X
I5y23Ym6>hl_U7m0GXu&reN#n{un(<-_I|rz0R(E$?IN3pu-|#drcZC1%aTVP5it&`&0isACe+0lk_~f`12>`Oj5P4fw^5ft`kz1
%qg&v&g*}qERv-0-~In6WhS2Mx$zkxD>Me~R-XO&ATzV^#uQ6U{?qH+AK@-d+mPb>0X#pq^B0bq#&j(-g1r1ZbEO}2uMbQg2__n*
=vGfxb2~!q#&iSS?JN*YM=;RipK?g+_-;-}4`4n$4^Gj9|Kl9=ACb$3ERlW#5huBUQ5auFFJDxXr+o~EUvNf4UmT$K^2P)6B@qsn
6)_O5(bJ<WCg}l&g~g?|cr!0@e=h5p5IA;JnC)%HOlDBmV*-(Mhm`J=+K6IkBxssY*AEQkBkNL5h<5*r_%kQng@dM8QbYzI5DBoN
$Z`9Ok=0xD`M-Kfo=2!sWHcJ162yJ*j}-?&5NqorrMu1^gr=&g=%RYT&}h(8ZJLtPfVOl!jdtsH3L+b_;F4hoicw?{kTA(SLPJ_(
Hf_q|jtmFwOQ`z}#~E&rCJPJ1!A>-~404`tB_7*NK;4`A-t7UIaVO%LPJ9@~;(H$1rm3d|l6ac}YC&QOLVmn(zS4mZxY{KKlR{Qz
QbmM~xDlPolAdUI2fhaPh5{jQ;rRTd4mxYV-!udE^T&@@wyqq*5+VSMkXd`LbFpfn!scQ}&fsv03Oix1fy!}$E=&w3w_INeg9G6_
tmnM48*?l<At)@wp{YfKmiyW{YY)6tMMZNb_o4HWYuDZ#|Gd4{k?A>U8FOL*(gdTnKy-l2o_6A95YiKL0jnhi24n(=N~(bc0N0E>
VTg?COd+AKQ>s(Q@^QwEl7})LryRNTK+=wegbD}LzS3z<NFN9g;e-w(4!xvwAF3Zxbek|C`5*58T!yph`S84@(xps79FXdVCg`O1
zb-j9oD+eL0s1g?oRneH4oIgmG|kg;OD(d|L<L(KmvzT1B_JES&l6GExh<V0lULrSx$_@7FIT^INe^zY>Udk~Yh?G2a9Ipffc9ba
yrzesYt^@Cr7>||hiGllFojD66+uwM0W(TaA>ely!$lKlERn!Sb}m6oA0K}*^T<q_n1?{>6;zmWOBi>A4Z~mK@youmoScFk-O!{b
KQuGi6*_g~e;o>)0nvtonI&U>=3`r*iwT{wZ#5f;q+|G*sfQUWL{$==B0p?ydYgt6<JK5XQl2Ex4c7TyW?WN89ws=!zFnhYk|!Iz
dFh~)G>?CY4>J?QKeO19q~9}zk737!JPru?MhzltV8Id;8Z`{7L5yM{qCj=fIob$3lgI-H=nuL2NBD)F|H-qDDN4inLVhI}AIP6$
3}K$s{Wx8mNK-&Xqa_s(6(I%SMwxpiC}@hAC}^Tu3N?VKC?YP06C@B)K{UxT2{jcbY)vNH>>TybP@Ybs7D6kHj*L+fQA<?!n=Qo0
@Y08jSl%g<FtFplU4f}N%L|Q)V@88}_NwL@NTG-dAdWZ0#1FsU`>+Ja53u<3z#Nfq-6_cm%)q3)QkXMoYXvUmI+Th+vjkkY6nf1d
F#Ez(Hb{0r{enRuB}zzS0+neBN4QL*VGnvpp#zWEZ^q8!{3j(uQh)L(DN>lW+1Rmw#cWhR@na`r4G}4!#8IPD1v*_(RE$vUVk!yM
CtY-6B5Q3_(NR<dQAte{nlc8B7TVFKASlMc5YSTvY}-+2psfUxRa<14stp)sq9lbW0F7rrK9N3elP9WyC}{>^XlW^-C>jN!VhU6#
6GCVJp`dCdp(p}`A|e_SS|VCPmXL;GP^D=Cm7$?&7?7l@N(yL5m5PlZ=u(l$&|~WPak}E_^WN|~{4w)mnxDvoAy`16QkTJGH}RtO
Z0;oDtQrL-yzpZ?&^(AKpklBZ(QF`aihGJAqGX~PnT$XwLWM7XOlWY<-niRQM`=3`xFHthEFJs%uQ(vdG7~Me9;JwSR_g)mMR!(o
PW;ye0S2BfM>oX49XlAHEO8($c*QD6j5EHHXs8n)8X*Iac!$se@edxyTSKmN%Z)H^I79k*0rjs;DAIvS#6ttP+?$kTVlS0BWyWSo
-+>$6orY;Hblp47;t`~yQ?W1s65X^w<C&m6W1LV>@OE9&jt<Q*^~H_|yttvr9rD0f3dq4Z+k#{$2_hS?AC5A}!~q2$OrrUt3Tvyn
Xaf+f@D&algNYu)*__6v;mgcV)5Ag2;r;adDSsLIN{iDo{P#a`xJwE0nh=-+$YcZbITz++Oe-XxX6!HDcbU#iM28#`QwdT)|3V|N
rB7_w3{*rOA;9(oKj)AG5DG#N8WE(SL_qk8vU`CD$QeiiJpKk=CbSw5-2=NgBB`hcc=!R|D?&j8k`6#L_a9H!sA~(dBfq={_X2;!
hJ{Kch(FnYuOLI#MLPqzNt4+-<uO$aP<n}{YQLcVaDOk9+c#Bg<9g3>XfZ@%UAlSxt8ncFg0|S$iS3d*CM?PrhTO`wS92iZW4AX}
J4|h=U9{uK)e=l}ZM9byL`571t%wa2x?LEwY1V5+jB^Wx1Zh={P{EkUujzR1j8qcZ17)Hj+cC~28tx7XnR5j@I(vB-iPk!ZlgiH%
$CHAdw4pub?<+bY)drViTUfypz|iKZcqdFk9unmPzguJ}#Ne7{2^eD&lQ_tyu)f35;?3{}@gbe_0DX?2|62qwcY(Zpu@)1++#QuP
GbJaAlCc&rln4AF+@fhX1D00`WZXZSARDv+-V%G$sJ(Zf^?P{p55^I)fS!=jgGDg}5&JM=P@#fS0)m-YKQ;AB`T5~P>>KGSo9@ji
5C=oh6A^zcgIYi+RM;^lvM-Wi8dfS|1W$5Z0Wf(h<h(*tLfXN^3FMvkKf~0$Eju4+%NX8C3?<r2hz4ybGoESf%E=MGw0?b(e&j>r
zu}O^>~8~!ED=<mfJmMrvDlrGzMvarh|a>X0vRay{~yow6Wu&v`7$0%HSMa4<qWDbVZImpuyMi}{oYq8z}Rq?)yB)OGqpqF!xRw&
NWw7!1Q8P@Ap(8}@Q}etH236-Om(rJJb-*eOvnK-LeR?yNM6DO#pel+s|d`gLQv5{0h}Jn7eIV{p-3kFbMNwXOx{cw0uQ*KgCjq<
N0=3oWPzrh*cE*T4xY0QJ9i0Z<v_Ex518{z$`v2oIqjzq{?zQB6P7}pszxAG4|-7I7{Yu|EcM*u5npp9z^$`?t<y_7@>XIDR!GJJ
H9_ARWYc|gfs)t_us|6nWP!~7oQ^X$w{~!smT*iIVS@)QgbVnir8wC3;!Q~ICs<%7zs8ynFz1s=DSrb^GcJg+d=FF951Nb!e8)!)
?_!xY`X5Z6R0f_fc+)Lk2TjwyHDkB|ldyx59{QKR6I_%0ixn)1^fpqHT9BV)&IBH4aArk-nM<v%1rw*$TWJ?_A^#xKLpoCp?UE*#
m*w&od)WB*c^}i@Wzy`@%Mk=47;pwg2Q%ex!cM42#30gu`NkwDR)iXeT2K@r37>TMpDu711@uOrANgd=L^mm`+#S*F?a6%~LJ9-m
;(Q4g^3=41L}%BzaHqvU`z1r`c(DK;*b(+Xf%73~JcCM;CYS7oQ&HHAg$qcD=#dQoaSn!x4LAriuBKF|feHkrC}{&R7ZLquIVtkZ
q%jmp9z&Duq5H}7{WzE&+f<tAGUKmJ3YmE#PNfW5TTc$jtd>bW_$TU!c3~m5gilGL8!6svr~{9ApFvRKui77-BX9>006OH<9EtXx
C)b^)TMq2qp%{bHt_9XpTf0rHh;4C|Hjy*%!tG{N_Tve=YzZK1$j>V@DCkYbZ0y2JiODB-`V%;d(xUu(^da9_FLPrqQ%m-wVt66G
$tU5o4^Nx!Ab!k+zg<k3MtnXd7JI;(&&@T=K>C)t{q#9I`;E=qhlhMg`gy@&1%w_c0i&Eylu=3MH;Nu3_;L3}6~KX#Pl9%udiHE^
upa59$HNMGPC^#WxlGAVoCaY->yg8_iuvu6Bw}3vGu#Q-^d0+lfa(L#c9ZQO#JS#pV8Lnj+Chf7o(FL|34w545G;UnK<6O|@(-|q
8TJ8dKFHXA8+6<SCQ;wP%`=}IPadz~`rK5bZ&aolAyQODs9UQK>D*jJXBeVm8g?km;+qsg7-wfjJx1?F>z)F2#A$39Yu9M|Jnj=&
b)nOv)^aec&rP)@ocSD0F$c7to6`TTd<aw(f!IVXfl1|q9`U#~88ZC-@)GGDotRBHaN^KM<kUDEr(B(0nCobRuLlRsfz>(^lB@Sz
iiUfs%sdw+Gj_*rP+i?QrZs)ohl7O4O&~<EQM?RQ6cm3pXUcOkreMDMIZBIhXOBOL!wq26y2iGf&TGm6JG@ZX^w7YZcwpLk+-BO!
q88|2zC7Fk=i)rNvW&(U+t#v_Hj%MW1vN8UAhSe4lYk7CW7FvU99mc^Fx<upjVXzYdgdrr7_8JPe&2Tu4p~_$#1<)j$}Si-WSh2z
Yehcf9o340bdtOkn3xKKXhTJE2v(qXnTHWzUR=hCG+Es?VX<k$X;gP%b4qbB<+FJ|b2WoFhKX^bWn334W=ASnOt~_kqj>A9jLfih
4Jax&KkPls-Rp5g1t+2;J+=jtD?)-t(+d=5?59{cB{l^pWrc#{WdKr2C}ZMMXjln1;p*=g3<hzj>d}d|(AP1z<VDXpymWEHDS3%>
q?!s)*(l8@32X!)ATVf3fC3_I%xX9e+`|B0$p=pOj}@Hc6%GN~h<PCXW<rpq8bAsZcMzqXi|N~<P!x%UP;NYID03$G;}&Gij65<O
>GCs@7If_d8wdl|Ku{_~8PCA$!6E7A5DRQ7#UUz0#j8Z^I)Il$`gTr-0X1rh3WCB(jE4Rj`KH#?)I&co-PCwQw7k15Vxq#FEQu!T
`=&^cMi?hX1dJq@bzi4tjJ!i`b4Ea@AdwX)NN7N8sh~F9XG&)72wP3<*@rOU!cMkzWe_R^3r2H$n7qA%5;Z0s(5F&WQnBGG<g9pV
J08t$G))>C9A;dlZwAKoH$aJ~jb<7cLj*BNSQZ`up&|kT0*I_tVGw|f0TLVL=aGTPZ^gOB(^2Cl=CeBn&yn5c7S?v%g*gZwkQ3+d
`8wNJ={9;CCSw!QZrxp@1_POHox&6O9qZ)4|5W~Pw{OSm-Dg~S9!9u4_TUH|1pi8)JChjzHx9D$<(yALq0s3x;$EF42S!h^Y@$zm
r6<jjh$-7WvN<+(Jbgs5md{BfkDpmrxe@ikm~Jeh4Yn$l(loQ_I6*iJU0iyXvUVQH5T~%kXV~UtRmSbV%s;+S$vo*-5GKG77ywf6
T^t_ceL{L9GB<}*@;zxOK%@ju-NgHhenfT-6YB&n`9tIbgWLrDUtn^1phwD$&cJ123In?RzSGOu>5X;Q<&@_lZjtqugb#*kg2d|w
8c~nZ{g`;W@n=t!_+2s0?vH10{Wih!@4B*%&)L142Zn}SlEyB9vmwkVm>%BdCNx_r@C87NF*cQy!5soO)AO(jA2;JA=6fUD5$<^-
?k>qYyR(vy7&B%uDSI=PJ1_yMAwbf#L(tvcXHecyziABMJP(BUh%iPzHdFoT)ftOaDhMn}8X(Z|9RXU*L~B^6gE5wT=|^cp^Cq~Q
Y(c4DiY1bYQi}2eMFi0V$WaoJ9Smk|GRjI&RWVf%;}Obn#He^8LA)~^h4M~}@uVRm!8FlL6jGIA7=&El3(3=Pc#4nXpn?IUe&ysH
4SjsjG=PWS=HWcKc8T31T23%wDhST@Rx8re-O`iGv3qBDV1c6`cbvct;r<K*KFA#O4(?oe9KdGzecb@n&eXdG%kK%%%6_kr&s19p
!N%jhL*7r2;#v;aq^@;u52h|UcP-7jfr^N0S(@E(G?ue48kT1gh7Q|9XwQiU9G<7C?9uCPf>jJa5de^cQnI8ov9?V-#WPR|tQMF|
k`CiQ1$&89?LQRJ#RZMY%rd+-K8f@roF~jR#wDQP7@RA3jr~i4>P!h_5ApYGazN9WF7}Wa4t{v7a;7w5AOMIDx;?o=t~)2%z<^V0
+`>&^#s&zakz>Otj4TJN8i*zc9c`~No=9NS)D)Hs6kS534y5*E)&d{~&2>Q3FX(xB`b3lM3uS${#y*E?d`&em@7do5vUG(j1F7^0
=>w=tkefs|IA-!8_o^9cU#?{cb=18C6gTv<Qw7p!!W|$HDyic}NDjl=nE?<^TOxXuCEEmhoh}SA^*`3kGlZwyH0*_#NlCiq!9!=&
P<#9R$FFo!1pz}u5YnVdQbY?)2qp*dhKPx#DHHL9&{2$PN(!cG5T&GOC{l)yqy~h1AnE8dF$6_cWdk|ELrN5&Q@DAg2QCVD`zeOA
d9*no9pZBTGo+B(Fa+lI$ALc*f*2rzi9T4sM^3W{-wY%1T@RwAG#aR#S;YbxKq(aL?6^J`LYw>Y<U6NIt2ozTw9lPlessrsGBOmw
=4+8R@MWHH>UK_?x8dgZ0)3wsJJmQpdzX8nU=KhnNr>0pc5y#f%}J;rz`lT_NH3^w-M5BLcsq=hg5oG5Pa8+<IPNjaLc$vw1v`;R
A7#eH#@sWx`RX|%U=Dx_h*P^3Ne}K!XfB3`fSM8=*%L<yyUea6Xi?f7U=KHpdmzOz?GEx2)HYAMmz;T>PZMMP6;)Be+7v}01L$k}
PXkmg{pQAX&&xT7)$ONQqeL&9vij3gp!c-I!E&m1p%N;Zg&KMsN>HBgE|QvxrbtRE2%-vNt)r=_sElpIGA=YRnbfF;xc$~-Vv2*t
SoYNO&m6jUw`SeQa`NkiTFsl>mJ|3A3ZQ7Y3hCa4Je|Xv(+7L-cb;|u>rKn);Rjx!42G6%xQk9nflOJ)3MFA$aK`g9xED3RvIzm;
h6zlSTOdu{!u&YkXc}--+oy*pDvAg&!=7QHoW6Idr*8E-1HIY7PTG7ohjH_zp|qz=7i}9iq%L&qOv7m!S5iaMW&$D%sB&=;)I`wx
Svv+P^EsrAlg=E>3d*JBxhgU-Sj;Gg4Y$Uxx!v=^^Grpjm%|R>c_~4X<7SqF^Mg0XdlBfoL$qTp95@Z1ebU4w1TYa)#E}sOGyJ$|
tc5#IY^Xc5#CvQKD5;huLyj49EYC7b=}T_1LG2z@FhzrjWwOh%-zXasQle)}!&%JQcVxGP*?c?FlnQS;W{83^3`8d^0*MWl)R3r)
!pc6@6^@)qk`E0#n=&D4=ueOY7#_RUt`j<yl(ti)n7L%NOUqXeFfHh5q9j;=mpOoF$cUoxpfztUOhhv37>pI?oMUdfby!TExlO^7
d-P2dj2Md-aJ$Sde0grzp&YE`+^VqR3Czc#md8Bi<)O^uq5_1(t7n)@9ZRBINO;d#H>s{2^_m|8o@CtXOc{+Fu2>l2`m$8dX?fvn
S*M)#IPbH9xKqBgMa%7`=qt)zSt|-4YcYVz)_Dm6$$3k8&0Pi_wuTX66lb>pGbd6UK?Y?4o%MW9@Z6U!;b)A)X{<2<j5>z$mGhKo
m)mz-F1hmLvO$psEaTRZBR?cp-5fX%2sEJjgm6m|cy$hBNE0#;AqnUlYLz=FWzeEXF$ZSu700)EdC|Ik`94IVnng`l!q7#FJod6o
PfZUgF|G`Gn2uU%W>QE^y@`@QW_s(FNCXa~AVUxzUfBbqMwDnN3LxN=?s2d{wo49yW_%7{V>w|%f#Gmf_IT_k5j8_e5?h3e=jRsK
_3y>gH++45arS3BWFf-9rizZ!>}cn)XrWrgRg5CYrQE>Q9^IriG+=GFEb&ivF$IgJ^u)oZJ4YkT`&Gvq(?!CaBrF5t$4yB(4uNqO
EW?sQgy;>bf=r`oiwrV|mn!^T+o|n*$|p@M>!r%1+{Dv5-3~V>;UYO<h7Edk!F+HWXmR5Re+e<^&O7N30R{7DC2cKlmJP-^?l?G%
5PC2sie?&G8b+CqF_KGWj5SQuwPM>~feNOolA9O`vBL+z_EsG_PrKP5K=XV8vpKR#FvA!_QW(e^l(|hwf@>i)Ai)I?4WM3iTs<iH
BjGE=<h+Cm>XTXo<8^Xvh9}8s9mjEyPP~dsCNV}Rf|!>`Ye#X8Ox-tOWe_X`hTAZ(mZWi+W(8*q96)E_s|Pb97r3Gaiuzd<Js?10
e1PBE!%9%8Nze@!WHd1)D0B*Xk7v{lMZL(-8)af++H`IsL30KSV4UQ(*CddkG!aQu4Jr89jV%U+ErHPzP!z)ulG3^~Ls2wANE%I2
4Fxe84Fe?25fsXi5=m516G=fpOo&rLP(cGr6GYKPO;SM=A|(w(K@~#K2vQ>{${B$B{eXM+&LX2FN-RT3=)ztE5K&+P$VHI&anD2c
)vw`X!<K|i%){7#nOBs=Eega?B`d)+f{qo_20Zogz<BBo2rq8z{J$3?f()tRkeFXHDc&HiniSOy-C%+#XekO{f=Ohki3FyRBB~jZ
ii(O7qG%{8prC-$K<Fk|lp+YJC|N2RiHIpNv=Ozmw8b$IHB7-wF(8n_F%aT%fJ9adx|OJk3M7=KgecI{paN1gW9&pAi8v6M1_>#L
&H*yaGm-#d^l?twQ7FQ}^Pg9BlmBqu3noZJKqn!6uqOLx7-%1OYLbegos5IJBq@nKd<1`_k{M2buew0t^8CI=k61R>2b<)cbI(t2
#KP?$XNi|Q9lhC5@kI9X&hu{*AR*g8(@>lxq&{$&B^H_ii44>ff4?EfGJPlDNd2h+p%~Y7*K85SEDxV?^JXyk?%~t$Y4m6@Jhub4
#C)N^ft~uha5ef}4>9dC`$(yK10B<XD0onreRne-8%g()(oyVL2!<j21ZqcOgF{jwf6C+?P09b_p`OUVv}prEVwoZ+U#dsmhqDf&
Ap8gE8oK?%-qSTveMY*vVof5UlF+O%x|wpVFX4FYvxp-PzTNLI*^$`Pg^`BF1NEg<BFWq-oYR@3+|0_MB&>_grD4?89=dcssSibl
+9Vi4a1b28JBKGx=rrXH>m(JcV+7qc!>2K98hp2yOw<H{Ad|3dl*_FqlPsD9(Xpu_MErNI3_%dS5sJn->LRK1xs|kDS)?Qm$Z^3z
s%E07b}MMfMZSEG5e3^$ok0y!Qj|buA0h&N>@%=Mcs!J<Dyu5FVVKFngQ&l5Ot$7=irZ8UCIjpwG&BM>fQ3xUx>bfLi3TBwI(tS;
%2xPsxFZ>gmqSCS*h5HZ%@sv6MC&;txIfK2JTM3QO?R2s+2Md$Acxs~DpiedwFz19YY&O|v^r@B_(QmY6{9VujFsat!)*Ma++^ma
?H6|}3V+%i$G6MD@9{Y<J=&g5&iptE6s3p~1*S<Plqg6fQDAM4eSyOic%ZX;q#=Yj`u-t7{LlMYqAZy`Ntu~K6s$Z>Ce)@h7_n_B
zwou`p=GW90)_$Ev_mtwrcFQR-OB%(RS#2F`u=OGYf=4e5=2VOGJ_|Os2-U~JvAuJn)u9*K?PYPI7lP@kpz!0PO520s&UitMm6sD
FO5ldhhsw+&b(dRAJ<egmhgY>{_R9Ne>o<=WK|FJWx@3Ksvm5P0@O`0K|8?*ZXjpjN%Hz*2iL>v`(yL(e(3N$-QFlm)Ify90n<m+
HABn~fZ*ZJx47~I;}t@FG5+)qLd1tc9HzkX5NJL>5Xhg{N}i%Uzry!QL?+}8(GD;w4>FUsQxOlY7X+p;(n?d-{cvmgNcj$5Fnj0N
-aWcU<vt=0ckRTH1L`2W<xg=)50R`1N=^R`FeK0wG4znivH5*FhG_zRku6`*i)bSPY)S?N4e*k~qKDv+iIP&5gQyXwJ|74K&hvR8
jkH8Kp&+~0z*PHK5|sdnL_9Kj+jH;f_DIv9{!`0z{_Lg~$vqr_@`aipssa)kN);fGB$PIO!%>1D)1~_s{So9Hd}Bp)zNV7a9du?u
qe96Y+o5$tF!anJ6$KCyQ$oa%4K1<`2%;xLq)*!(5PF>+KA9cydw}K$?WBuIh7wYOib?>cgUi$hGCrhzU3BV%B9=mwE8i~d!0<3%
sfd^Ee>n;rPmVFqxx-XTL*HgkgdPM@6ohmb5E2zGXELBZtR|tzM1(|vV=PoO`vb^kgz*#z?>oxJnUsHUy<qa2G8CBjx-=!DN44Cj
%`D@#oae6oE*^OlP5fSnNF4PzhBGH~@`w*fNED?NKzfr%x>3M;pHcCtXs39V-U;J|#sGk#3Q2~fnkA%YDuSs1rAksz^D(?#r@9XA
%mx5Ge+Mo><L3%ekthL3<s+B1Q>)a}S%oXNW!y}}Tds<Gk`G`XSRZeTgkoJJF#<%PLrNqEy2KSjL=SX|8X>}D4GCe0{H4^06ze>X
G=B;H=Nn@u<8Ac}aa7)$aTkrlj^jVi>zy;MOlJ7xoEYHxO8P7Kc*PN4Q|DlKw?lyVN_fgde`YEtY$`a?BJ#<NK*ohE1f@1Tu1+GR
ih(%JdnSlBFiAz-M{<!F(sW?11|gy#s3kNGi(-ucma{1l1bU8$ytkNxB-<!bm7_px>6nun0AdYAK^L1fB+!J>4QLD=S@DQ^YM1K?
ii8CL1_m|UvSW7QN%XKcn+!wlOFlIk%qKF2fzW;)VC6}4ENoyL01!kugNE201e80De~w0|{a-MVB(w%K!ewMiDFfU+;WW(*8^#9}
RYsVkJ5emQjU<lUDo5}5`FR$X+hW+k%?;!{utgA@!>4qJYJfdO0XxY6@LU-Oe9hq`@?qc}BMt>OW;#B<PV9r_bC#a;o1N+~6a|1O
>QP1~Ai-y3sA4jPLQv>vx<Z`Sz86^S&%q7X2o3iD1t`)95VUAf{qPCE9zjB4T4^*mB=S&v5RDW)DeRdC*RPLX4&>+ra<GI;Me2t>
+qzsytrS%-QAe0(2}KhFq&T!RG|Bcyexe)Y9?*{9`i@;w?8t4~x*`aYoxpn<4+|8s*kcU^;ricGF&`s45kaeC2`i7;!f<Xu@PdJG
iJo8hNz2-x6Q|f5)66_OJg=vV`yI7bDxwLe!r?{4v9%h@9YLXL1kC=)7ivs0JfV0(5-ck&5m!tH%XmLajt(ay2@zP2Js^FUrksP#
Sr|%X-wE?_a)TzJ;`fkIyZE<fvcNgi)g5+YX-YCh=9$BfCCHXpTX|GsJQCp0xecY45|a}WwhmVzZm!E&rZ$Z?EWn{|np_Pgl!5sH
VP_e_-<iZa?IFiqgIj3iveVqUstnqpMOrqascu-Y5KtIPmNSsam2eny84jJ>9uBchTW$^L-wZXjnJqfZTjoglK0!bi+)wbBKs)pQ
ALW0TZOmMMOf<jCtf`+YuiA5tU+Zdlb)5>87tdYO)*yD%2T1>ynW#+?)u2-Y49h1l3<D|RX;pZ6rgqhr-}UtmOnB%(oJj?T(!xUd
WQU<Uhoo4gIqYC#lWfd>oF*LCA;YQ~O+eS`2U3R)#=LQJrQ*Q`OM@n9^Feh(&)M7CiC>E!ee1Tdl+L2>S6vrDHia1(^=tZKn1iR?
M^WQ8{nu>m-{Co=CZJr~i2@uL`jOicneoNl1tvtkB@JBsgnKP;4$KVCicVr{hghk#8iVqx#4~SaZ0ZMC@)Y}^Ge#*szfsR<J7i<{
%3?Usua4zSmJhnw&7uYIdF0n(_@7B(G}fMcjN*A7f$Z^wKKO!+e#tb2Qq)jPQqd4Y1u|5yL{JhW%*2f=OcW51NfJR6lt2)|$Pwzo
bUY-`QAtZBG!-Eb1UerCHxi8ql%kK-p$4&vk<)U2OrelRb-;7PB~9DHhzN*-;F&SShpb7}hoC+VOccCBf<tmi$2bA5ntAa#O+Ac^
L$yM48Tw}^c?V`zR&O^n(vHOU<`#P0blo`);m_rW9>IhYK-UN&AnR^uIHoXU_U95F3?bj=B=!}MA^?dR2q09AWWi9m6Ujbd-Kp>L
r*A(!G9AXnHg<m87d>qQtbjv?5*9%Mfs!PY>=Vnq*>Fy~+z-3Yr?cG<RV1F@-2x{=h`c$+Q{r}X^xSQwyCZu%y7_Do?t?Xx!&7#B
{BS$3NWm$Mhhf9+%WR@|P7F5R?0wYBq2%n)?m*Q1fS9SdUQ_Ek%wmkbtwk?ANBX2W!`zOc<#F}}U~g};BPO_2)=W>x7Qr|eG3br8
g*`%0lm#!N4hPu@^ISO(>wSqhA8*e-2jUJ@=22eDUvK#TyZe9K89(^l+OPP3;XmQ8ZXNOX5`7|(UzCuDP%S00jPjG+-|Lgm_~uA{
EGzGpkki)vPEhHOWB27>w<ti6qucP=eZ+F*u<usCtK#4Tihp#^Sqpa&3=;~$Refy8b~4p0&|?^jMoPTx!bCLRpC@)Piphyg%?wAW
OwAM&(h=D)HF<|UwdINO(h?%GXjExhU25f)Nv>r!lLlf$uu(-pT3kd*^d=>wh^eh{Du9$glvDvhLv2&Z($VFDDr%Y|!Nw`7qK-C9
cwl;7l+*lkl9no_W{T;=6cw|m3ui>7RYetg*dnMZ4DB@2v4SBQh@qrvDhmYRqh(U@jH9gUB$M^slO<Wua>A6breI{wQ2r$2$b-R^
YKb|Jt_b?P!*$j<u4|C&L?J>qfum6YM8ZrKj@ydC6?buFrZxq$R|pEFs|tb$p+zl}Z*rNrhPBa*scTtkjZqN@*=SOVthbb|a_%(?
j8Qs+ROGgZnKb0Vv_MeN5ltjf6p~%CcF%36FhrGAEQG8DNwI*22+(Aq8cw7WK+~imiYpXgqeZP}^0JSICPO3NJchJh2}|m60%PLt
Z=4u{xPxNPr1{F{<Kw;KK4{c*Jli@*<S9mg3JPzA4@E~7k2&KwmK<0uaGGRN6Zev*+o<!@KSC+}QqUp$z`>!h`FuZTx}dDARAK6V
yHNw$f%n7hh^K+&&A>q8s=v$-op%PRtegqzQD^OCedj1o<UltcX~0iCk0Ie_ZFJTs_??d9_X*e{4!hz}Vgqt0Z-gJ)C>lW^rl2Sa
A`mGQ3MmmZE`%Xd`oq#Fxe)4ts0OwQt(b#)!e}CBL$;$9rZyd;6o%T1TF^Q~&5AS{qJX5WBSxcbAr+<!VTzg}XtqrU_Txc$1ye+%
GY`X|QPXg<C6u_?gSQqaCR()CG|F1#)7&)ER)YkkaE1J~nwxC3Q7J~s!<|tY%_J2mvpI&8F4E1MLw0^f4z_&0u*@h4vUhi6a>=6A
OZEJR1Lkix`>puZDQL$*)a06JZ5USizggm_^?Ks&hKhxuOmVP(B6Bm_!|xh1;aZb_17NZ<fIf5Bxs4@1Px1bj^tbg|=-vHg7yI({
d0zj6cliTN=F^oWCnfy5@Q8N*CeVi?<{&8g<IEJ`>Y-HYCJ^^1dx#_Kk{Hp^2&Z_+8vAhYp2_vOE-{y0A5~OEGbGVb$MGiCd{C#y
m+AWW(CxONj@Jg+2}J4*Ek;ikA4|JtM91!B4*}xFYJNlI(?V^r4@0Ppj8zXw)Sn+7nk61Ag$0SjjOHq)+cXsw3=vR3No<-Zhk3aP
?3pC78G})iR1-l(F%?w=Q#Ca$d5p6~<yb26&7?A2+38Y^R7zT^&1ktsil_?U%t=QC#Y8ul)g{wV;;Wv{TvcQtGC$|V)YMIL$TEHM
b_8*79OXMv570`F)e1sL58?o+79~@t9%?%(LY{;J>j-4&*RdZP%175Z&YhopwL?Tn5RpgXIQE1bnZ)4BgTMX60AUWU!lAe25Au-2
<$*AR+-yG0Q=L&YLrT$9tu;vm@#q0u5j-;kh5VH$00NW-fKljGB6JBxsc{ZrU|=-v@TDJLKN0iO_#D9IbFz_aKe+Qeh4G}BijtrS
m|#|bdWwHX5ImovDt@UHN<k`>{KM!XJAxPM(@oEZiI3OUu~XCq6AlxwQ~IVZZ#8~CNyn9trDN2;SMAWCD5#EKX6>Hef5RYQP@)Q4
<Z&F*v&P(ffhQO@+gXEXfvmjrs{ajLvTB&dGf|sa_iud!4<YVBPp(8DSpoR0<R9b^2~84I62L(yNklBgPy|8+D>W?D64XH?kTXI|
3^0j;K(F6XRDRtCRN{JxG#d3GNb@~jW;WYI6q*;w4oU)<Ix<RCA>x#jr-r=oikgxtVkLs2m?lPKf~lG!2!a?Qfu@itpr&GT;D<LF
F33VCQixK)G$26@D3b#YF^zBitWy-kQ7}auU@;%2_)1N|;+9=|pAP$0f4cbO(W!$iU%cXP02l*4-|hiO2?tR2aKJvYaLzFfl`k0O
E}9rZm?}`afZ&{g9?<}b)XB`8p%G{(9S^MP0_4l<V%sD{XrmFLjVlQ#8v{m5V}*pcf9+Lp5VYODzj6F`^i})a{QRPk-ao1($8U8f
mp6Gs`xEkfsohKPLXX**`##=xGjskg_jDNPYivmV8s)dE)+#}QZ)_fK-1_eoPPB`2+LHx#)8|ViQ?Db<4brJR%?by^B9Zc|R?F;-
FocXbCAYLMN|H6i=>Uf+^mgq`p|?&o&YC<Ni95#(z35omO9D#~1PC!+TO<q!8Ey%6b1U7-=u%v;Z!G970?<T*N>5cyq#6Vz9{Rx`
NTLxI*s+6eG{L>GoP<02*KWL~V&vtoe%fyA5d;yV1faa%kr~QRMxk@FEe|Q$<2?cihqJR92M7hUHRcUKDp(SR;U>sQ(G9-&ay;^5
UDmM0cIZ@vx>jtK4-Me%z>y@+r|IBzs4~a*R-cwJLP)$3=*XZ+U>yP?N-@1S25r(9=1`E756p@i_2%eFfv;k-WYQE-Vvnl`VF*Y8
p@(K7DAx)Q?V!f?g-md}0ZKguN{9=>w4!BqN<yf)X>ed;uRfm2cxlx-NQ#czt804er1v&G)=*JZwLSc1diPONdzRsQRj3fq96<mK
2K?+igGjiXVgQhuXiOj^g;A@psJRzH<{<56A?ELU1uaGBdp7ddilOl+4vU4w;$ZRt4rxh3hKCL>qohoOg`jY{VFdvY>Ytx%5;fsH
VQr>pv16gWrE^V%?o$Ot4Oxp{2UHY*b6e5?qPtWTBmi?r;{lpiURd^H#}F6@LW|JR=}C<No-qRyQW{|<2c$u)C_F<l*VCESh6@5k
g-D?gWmF25%joV)l)Ubm$aX*sql#K&W25HRNGKfGVbLc<O#D=r(To%9;*5JhGEJm<7$iBRxdSzmfa?T2RM9=9qBCVl-OlG^TzkkJ
-dN<*9p0!=q;m!%0ZX3RYtA_E&d%E!L5PZ~qKW}N#sIC0Bs0|RiU3vyBx<2wP8lAsXoI;V1Vd03>>wQ?n^d}Og^UW-K&+JEA2JMQ
Qvk<Ph+PC>#^5Lt((u?I%HM>@Vo#=Xt{@i;KD^+$W@R-^%}}1LXppNioP|8&l*95Ccr&e4Bs<>3%B)+;XJU6VbeL;^_V`>tvIiLI
RBvHXv3}Jv2q_$T+P3b=nrpFcX$MS+mR6fpj`||O8zm?nb90)pP(;nN=A>8yuJK8~8FVOeCErpU(t1Rm9Pm)PMGfmxR!zNmz{gtQ
>tcs40`!TLkui6?^R79%kwpy3=#(Fa&xj|c<&vYySS&_YGHYGZvs)|Kv%LP|@Q2V}!?^a;bEAYLgQ1^8Q8XZwsT2-$fdE3OAwYt=
q97|Hlw7|!jxTYL?YM~P0zu-Sz3<|Qusb05IP6k&L#>AF5=aUNB{eBTp4>H^h%?s8q;ItLd@^eQ!ChPeMUN?GvI8bOG>5w#m<%+x
)sDdwMJ@t}*5_A7im;I)(ABIeNNc-{aIKY5h_pP_&tw`z!^ARWpl67*38JD~ey`K^p@i!Fciw``E>k0~UY)@m6@?-=69=Iqe4=zj
`95-4MHnX3aibQ$#vQ=+o-W4jKBnJ}#Kro`_v>$%dK<&+V;(sA)eQ|$zguGEEqpd3Pzf9nhCw>2EmU4%P$_IGnUIm4Iq2IQR&zHn
af_XtR60cTivpNwy)8nQodcXS@H7@49(W-fox7#NPG_$YFJ&WLLzglSW=lRAwnoi+6b%us-1<ups@R85V7O=BZ?&2g-t%17m5=~N
Adhqa3=n8_q%R0SRG_?fUDth^Vzr}hV7b-r&2=L;<+JIio|{b};d>EDRxlxRczrHTWk`Kml~7%%HEJ1KL1%h0%-v=9_PB_RPVznS
DuIcgYV3-l2vpd>5=&=%YbBj=pp%<sz0)#eQOP>>)X><wl2LFcbR8BDah$q74i0w0mC9WUmweU=6by9$FrRrOchGi3Py(gc4D1JO
cr3I9C<r(t3ou+5B1j~WgEakQ?<znZLZ-0M(sS;@_7)Q3k+`7veMoLRSn&m9jgUQw?@V(#eGSA371alYZ_bs9rJ4`BP8n88zF8&K
@3*6Nyu&doMzspu%4MKPq1E$7{$~xq%kjNZuDzPyobY7tI$NVmcx5WiHV7SLMevA&C<p*B5+cTw!@a`17qr0G0gh*;g+U0}@KG8d
Xz6ARPz-pg2pXj+|JJ&LSBuW6%n2V7rARRd7$DzNT-G<~Gb?@F0Dol$4nWg7u|CPtItBV%SSnsyZ5*n%pqbZ;FeXdL?)c@bPf}S}
VP<zF#s#>2g_<l3jsOUn98@@HfrOFs0F*nfU|5<^T7bwNB|s#fL3W>y9~Z0XDxPFZ-H{lR^9C@OnUJ5g_bZNlFyW813Ui69<{joF
I!_7^+#(2qbM4u*sm#{7s-%3q!Aqlz3DN`Vz6n+&|0!~7j0VO6BbvL}gV~jJSr=(T{~WU5K4tl!D)XhU)9Xwk>V~{snYeyBoMvh_
c}=9#dN{+9`2-Ap-qWaH|2+Vx&shARjgI7UP_q$Wgh;SbMseSlW}De_l7$tR*9UBdxxalVW2L#In(oD05gy)nhcu>#6K#ma%hbb8
ZehiUiPFjyS~2V@QN#@9%!VA~H#eELoaZI`^uX&Bns-7<*2fuUSfCleozsB+<eJ3(pTE%eo1%Lp&Gn0JzEP*Gyth-d;~P^TVJ74}
yu9D<xyl~~#$oO6(-XZn?KJsi1B3_T4K!)c8gU6Gc=>nBt96N%%7x;ue)g{f=I$7f;NCL1yt;4s+{-@Fm1mZC^JN`<Ov#vKHd4ED
)!e!>6-02%&RI`Sh+_39cx4<`t)8o%ob#Q?xwO=B%5khz9h8;R1;XLDik0B{c^*NY+$EE{@V(|IHwcrSqetWvI>u~$L#N=$=|0l>
Pf*rLKE#|~k(&H|INKTouDiCe#;P$BI?BonW`X<THwEyf_=aB_GMKQ_&&4QsnF5CRk3MK`Jp~N&O%n%bNx?V+<Y35qLSkLNLgVdx
@iy8jgAHuzG-Sb_Gf{eQEY!10XFgGlmHWFtF5IAfl+eM$A*aP{6A9C_oib$WuLc5x36Qwo$CeI)y~GP)ji5hh1VD?CjsqczUWpA@
R#)RqM<|R_<jW@vFzCrTax!8Xc=pFZf)B=+-p&mnlr<6i8c%!E%ADA8Vaqf%(t*f&M6gNM+X!jhkeU(iT2m-<$DZ&Byjkxn@_=k6
(xhRq+b>BRLyJ0NJ|z7I8V7J<7&goe%Vr66yX1P_2Sn+=O?u<o1tCg3qXF+P5QOI-@46gW{wZS)90`aVL5LEA2wQ40gBr!95Ip|6
2d~ZY@8w(PtkaULwHy}<UR<AMh0*WGo*A4k*Xn%d;<TI+-ndE^!67s;_AWjvdv0dNO#Hm0oXBK`Z)*<p2JbL?I;qNlL}I~WOIjL)
Oh&718XIVm*^?ldAPNFiNHG9RG@<<rbwHE}TvyAnMncKCAPcX&Q%WpMN?T!UTcbWWS*?h}d9DW&j55Nbw5Y;mDGjzokkPQTD<cXP
S3W&7P6eaRu)9MGGZ!7p5kwwZ&RdUpxXxjc2#sb8P>vR$iL(NeJCt&9GacKy(xFRHj#-&*p_dE{38GAQb2jZao;i|Yx?K^l?=1xZ
qfl+lK+s{RDWDh;BvKNV+bK=LhSLznvc#w&iZL50MTf@*nKaNeOa_s&Jq}RVe%_M#A(_yCf&eh2IfxURG7LBEPI}G-;%CfMnVx3&
n3`|XO*z0#r~EQ+GK49%<Q@r`_B)#gPMMGMt5CPJo*nbYX;e0!t}k+O!IJRe&;pU6EHca+P)4*062p!fg+C)Zg#z2CN`!|e$$%fB
L|;J8w#IEbKyr+G<nG46M$AOXtc^0L!x2PDOw?5rHA0g+#~OBAvWfZP?f-U7#_uA2hBOrQJ*S^?oncN=jvyF>49SUJ-O0!y<dW?G
o!oTBbq``W*}_nc1dt%o?9JkVbZ*F!&~>7FKm#2{zL*~i4)=Bwk)@lnzWxo1bO457<CAF(agk<hv!e|e%+Tmy1HABvt?bUwv@mX{
r63L<1;o`HjXvTx72_EKwQlte85hx+Rd^XXjzGLBAlQOOcf|A@6JWnC+(2iP)IZfQvB-COmcrHqn^VaDEC9ey;-a7~o|c8k`q&FP
JtWkiP-!Fhgl=K9J{y8SJI;Ie`=a_om!2+)nN&No;B#PA@1ll@2B>o!+-}j)3TJaJUzg1EGllJkt@&=|ImG9eQB=tT(19W~EA6to
+j9Yc9ky{rF(7?tV3?C#qZ~9n_h-M$-mZJ3#5&3=4=p8IWRdo4VsAOmSA{Lzx#g{P^T$p=r+7nV0%RAO-&VW5<0DWiLNnOEMrzbx
=Htl_2XIL9T^-d8%)N>{sO-^vL4q;>791iB0;9;#!D`66P~*45W?}%lj#n;2RoLoGzHN!7vzuYOUsK=RDr{@0Zl*Xfx@yUhClI@D
ZehDh*3um?p-i+JOp~hAUYwJmr=iy7Ksppq1<|~6jbX`J3IAQ9p5;Ar$K$!q`(~*Yi98db(6Djp91;*YVO$NH(!3C*Sibjn8M4SB
Ss29VCJTfLVgkHE!nXR(4mY9CU2i<uw-(`*6j25si-f@BHrRYEjLrBx<T#POdAkRRV;5S?dA4Gt*c-TdJ)|!3hKz*vMk>B*kQtch
h*=qs*h9P)2#FLMY1EcT(QgAKkR;e4ouv|BZ<9HsbpS4_kRxUzB9mcmy5{^(2q28$*_PijlnVq-*-bPAmCqF7gq5)ef)>c)f!%Nd
2%?OM6388JJ{D}9jn<v!o42L*O^0r78gOS_aV@E*Q&Mex-cL!>)|s^Lo?(%P2_c}KQ<Q+22^7H)6E<prpHdZy>#2d!cwKHQwt43#
O(uzL1Bm5|G(!j^bU{iZ!3!;+yKzJb=?iOvoCPlft#_?ZNlxZKT|wmaD}vCv76`ZO)40H67(>xeKruFhfkoMJLY-HY!{lzGGhz+R
3W#gc!!v$_?|iv<857b%%`h@nEP}wTR8whDpF>lf`Ufw!JUf~kDP87gqs=<$-t0y&cPeD@GAho}hn^n^(WWg56d$I8*(p>52q0h+
0N}$jpq&LCBm~Hr#{q%_t^`N~1K~&-or&hCa^}M?0m|58Ae3V9S~FQR5|}C^2@KeK8G3Ic-&V||bZW?|BO26H5@7RMAS8$(ixhh)
f|+}?E;x57tvv2|KGh?3YnoRbZ?{rH+A7Z%X5?#yr+Oq1wK~&0qzREM*L<6-V$U&jd~s+VK;Z6Ad3i}$bZ!EusTCr@b3EavodD}?
;XBz_LGjC#U351`Lo*YQIPCN+Ugh+`(IzGpGZO238u7f>JCVr~q!9u)(qtQzF5<YvnjKY&q&VzIp?8geb3;T_E_N7`+^u#{8PVru
#LCX-bH<yy8(Wh!yl~x(wN~PrnS>ueXpOM8fF1|~aVjE9>As)|fd(J~2FT@Xz9w4erU!h(*G`?3d(KHH^IZ*2wNtaZLU#Nf=M%C*
GA=`W$r_JA%4@#HPLn7toi+@^ry7AUB9m>cGEqn;oS8el(@1yD;AdpAExz8fEI86l_?*&=URkqtZ@6XwP*60@0~}BeHW>s#RD!@n
5^c`gd0v=shD2~yKpP!&4$?6W7y!=t-f&b~?=)m5OIm1B=m-Lmpy4r^Uf`DwfPe}BYcL)JbkH?D%;9`F#565B!4UbGpuBzFK@lR*
K${2#8a_unQv^#PRDtKOI54t43mTsG88au75G2432Yo>V365A-5pD)4se`eubkYZ7zb<wRLz%q{cTTXdP%v%E<QX`*b&kmlv$G>W
+G~`^PSUc03`7DEh$bK-9hOH~N$BdjM>j%J;;#*kw1vXdIjS8xv@9*F{)N_7FeZeA2DMX`+!$i{b#!}qn^ZOqhhrS$W5F;ycKvgX
d`H~5jS?b?DNmuukF6^*%UN5t4jj9)b=FQn3yTetFxCe{R}e*H!a4EW@Z>leU~LoPKOkG9ihQAou?_M|7Hya=FdU&tNQYg8(j3g3
Fnj{TOpYXWply#9s(cY*j4N#r_fP}A6Tm*BYzNQjUmua9v+p#?)ZhyE26c2zbFrttVGgFI;sNhYnLogof`Jl-gg2U;V;?IKH)V}g
4TuMNCs-~(IY7{o5hNHGaPmwCXC6EQuU)#R9VL=!LLg3hZ0(AY4neqkiS5o8<M9ddYA51d9kaQP6NuT>K!PZs)+{R`voV~|-7JSB
{O%9{u=2wbx{P8oPfLM)s?(8z!Nt{**7tYsX)_#nY47W1is>Q7Ok#?P!WrIRZ*N2gIg`X$F(Sldd~+aG<*J{6U|1k;lsTd|Mnl0I
4GTNN@AD{VY68RTNflLFEP}1O`254tdYF|Ok3POe!f^qwiiG%DNtq95fQ%-yEa-P?;5<2OVxhKs_9k-Z9YPrdfK-L)C&R?pGN5z|
wA}e0d*0_9cX5lPqg;1mvCmG&9hBRw75Urc^dQ&zkd7xyp=qR;1Ys2X0K&i-XnybDr}=rr-;Xv9p1V`X!9Z=U?kJygd6K|9@ZSgI
$ld~hOfir?tSThPFap>Yh>A9V_PaaBL`P;BlU*sOcS32wwEayRN)IC>Q^k~w1Liz{q%$eaemT=CGbWI|U_JX7;ad(Tjy5}<+?^oe
T}@HkXM<)r?;7g*f%>1f=vpHDZJ13A6@`g#T#|UC(0(cKaRV)F@MUo(2&(tL-NIHc5^o#1{n-q9o6HWhC$B)EyTRQ<gu#|W4^~OI
hM{v4EJ>*)HiBoj_i}Flf)NP43>)I6E?oobEcW&{$6HKcEM|~C=u}^1r6MWg3MuO<f$0dkN^$PN=?b0Y>Ppic<M$wRu+=>v%N??u
LEMIzMvj^g_x3>feQ*K$Js)(Of_s7cvCqbc=P{jTZMoPa-5Rbm++sFdYjRK_=^b5Hj>x=rQ>+fiGtK9&Oic|rWhbAPGLp7!BXM6N
nV}JnSq=YRn?4ECJ{<RtdOv9Dzaz&Q5%==Pgq(VvPP@*>A?BF_BtD&(L*5C6@7o3t%VI+olL#Lc0bU@30p>L^r7g!rZX+c{+HQx4
IwAnaUB^oDO%2vcjG8l@4cM8sN46x0F^3HlQ<0&9QCgBH?J!!I7YA%;S%A_JG*CJUbyTh#WYA~?*xHJsrU_^?2$8UtA;VHvU6Z%q
8{AQX!f~ACLf`Iq0O$t5fGf3tEGOWCs0Sp!cyv74_IVno<9xk25y1@rIGk>-u%kdz5Ci`U5PXy8jPo2iLDioxOz`5wOav0NYMxfs
qlo30tNZqO9JW;1%s%L8f_^Qp@2AJ>@$@zaeED|7V+O7#;@Fk%(L17ml4>K+oJ0y}E^~sQ=eK7}A06S)4d^dOD2fS~Dp{I=0Plpr
NC~&u_C$U|KpkNaiHY}Z>@Oc*&6i1#BiY@9$RPFC1qTy{!0YFyYK$qsM3Cr8cn|cLQSIizw=jScu~V=Qo<Qv07r`{|1wxKW4(kQi
+GZ7()x4O<SIwSoQDBo(GdA3*l(z1g_|khb^=FwSN#o&^h?O%c*ViV_a;cJdlsgaGcbv+dErja|&oZ3Q!-zPpVQYoO=X(fbh-ykQ
y2X*Zq0=on&E4+}MB6ESf|tygX{6E0>w={#&pT6xa66h@lQ_|LG;(ZK9~Np&@XlW@IESsEVnAcJfXy>)N*00+KQ1vq<C)7GjzT`S
04zbivkB`nJYhm<xkoo-H$8)bUBq_<zRkrJZHb4<%qx+D6!*Zx;M|6JO@asj!HqV7*5CogHv|ir)ct{wP5dA*>4gJE5>gE}BdSNF
2*m`=0T4q<o+@~Kh8kuFqC>)>B=(d@6ckXDBuP}#!6gkQ^KS1B>|!w;Ak+|8b%cbrO`!^D*Y4at0Qp4-+H;Wl!%ip5^?c_IpO{ZA
0o#O0KMrmInJLew*5<1KLO&W(3>Ior<y#rg?~&N_Ho>u+WbZ!RkfcDLIri_@1MJ)}e^PyCP5U?Ma{)>xIu-f^56Pe2h6w}L`^cjD
Sk;Fu7*O0E@qesX42$d}f7_1f+n)sb$WVKKoQbTC=%i?9DJc4+z)b*AKtW8!5m7X?6v;s|O9;XfP?E7tVA)671T+Ub6F?LmjaJQ3
v`&cVPKb_}6*{>e`9U^*vw7Nj{_hVoN@&r~R9)zD`9AD(4#0zOe__ls#b4L?xF4Uf1oS+lYLq@cQk{@vioM|jLNya7%rd7y1rQ1U
Y$#APh!7IKs%N}G$~s9&WEAm1c<76pkbmln4U&k(7)1(@QixSaJGyp0(f&C>3Z$TEN&uRbXdsYiR*?fJA)<O%3-E0I4Ca3i%Mg$p
`3VwXHJ`!lG}b959A}D&ok#HUKU=w-LUlsV4}HO?)09a}C1dAqDzu}6n0Sw(q85i}AM!AVq3O0%0^2T`tOwj<H5r*EtY83C{xW^*
xtrC=nO>JdB?s{WL^=HLrw8S}=-YP1bYS8gp1&G{yR(1D$6?4^%6=QZF&Sct)EXr#IGD|5syRx*MSv_Kk_!cZC`|BNnR$$+3kZ4v
$TiUDup2hrxb7d1ZXi5k{C#tvADFFt<oSAF0Q{|AAkc(Kp-R$3X%j<;aiKJnbZ91GCaI`~D!)|w{BUh4tZ-){Nh2pSPv_3T2nU05
*VmWRUqxP^J`V=KVkCkyoaLe@Rv%bqiKf>wVuD#^;5CMy!2pm*rwq*i#{m^chp9Cl8D3rI)^AYo9?`@SO);cm3^8L#$`NSM8#*De
kjH@^oq?`O6}3vz(HOD0k8CwpQmdvH*$?D!HS#so9X~BHWV|d%nGT(^({?kZf+Ia}=3JjJ3uNBQqHcJv*{+%x-_N&V{|+I#R*95}
M4_S~rC_L{C1340-v$Hud~@UrKpkcSY>yz4hxmX}vV3&9&Nh?TiPA7pGE@5;`;${4N$OqVb~OqVPzQM&c$=NIJn#TwDzR7EibGE;
6fer|B*TA|-`Z0CH-8czWSGRB6oQ9SN$($4#78m>LsKdubnU_WXbI8=Jg|g(pIoWvuIv&!PIi;&XT(FPDiHtqgg$K+aLyg`hHx{L
4{kO9YCx9Lzk3rP6%6#!vIzWsR1Ap#Pto+@fRQ$xFi$cYF>B)mBgjh5siU2&h{@<_?N8OFoKum;H2bhOa!L0RnR=5QN@+^gNN_k(
IzSkFkO1W>(2X6vASq2<x6R^n$tM7lM@Pxk)4U5It_`uVl9$xm1Q>@b=;!$orndSN^}eN`hcbNQG|ti|gOK{(CWHJf+ZX}tEucJ*
lIunfUN&r6@`*?u(H_|`bB7S-$Xo|fy5zCRcLJb9MJLZ^e6UT14tnW;hqZWv=0MWYc*5Y8l&VCJk*@IgA?G;!9}^i36Z2)Z%*qbG
WDMN*A&S^F3R*=0r78-$l!C4w7kp<EdnvTrEW|2&;tHhk*7Oc@R$@j0%LYB?Jae4GLOItErR-=j<^d195ddW-Xoz8bfj`@j(k7KL
GIw_3>wwclh?Eo{VV!UarjQB21SSRR`O}nVUqsK&Kibr*Zj&j5abeT|IDOzo;^%k+F#u{B6?p9$O#scn(-F<nbCKr^t4@vQA2^&k
%^v?Y_06ZqYy!=vsR0-yA{ii))*FcsD{#ZkwL@J2)`qlJ1V-iIhy)oK2v8PTOeTSd*$$*(-jEe>R$7^XA-xI+GIA_80TlCxo=d6k
mUP))CO5N64=8!rQ%urkNKMA8UN@s93$!q3(v1<?h?<$`Y#YP!Y2nSolW2P5$YF$4Wl35n!3EH!LIgsBf$gxy&Pd^{A}BkM(kTWI
u$yihhFeHqTd5-*)gf3+TS-ako)ZF@mnKq-4fdt=8L}P=t+`;a%kWJV8KnV9cI9~B?^8_UItT*|rf85;b4V2>5>6x2XPr$<knf{4
+k%iVNl*=BT*?MYvm0xv%%H)%=1zw7-@U%P=!mZ&4?kz)6GTDz5E>Int!TEbv!z6>wH)dCbdcvKf%<{x4yN*MZ3FK`012pqB$P;H
Nst42ZJ`j9g1}zpFj&}-zyuH*1|FlK0LTw%!J4KFAC`&+B%(2v3wML#2l)CT8b0v@+rIMpcgE%T<Y*`<<pLBGEdMNj@sDrWwyrOQ
_67XE{M#klshpH;Z{U;eP92%vos|GpI`H@4xNT2*VQyNcRDN1(4E60hy1XfEn9nnCs>S~w^yV8xg*wb%)%tKTBNc}N+A5_~N<6=w
GnHpY-;$gkyt}a5NVooY3PTB0L8du(W@(bs(@z{5Iy2d2jA88QfW%!6w7|%b_hyc?^V0O^aW$cwPnX2W=zR1HA_{fi2w*BaV8*Ae
Fdm&e@I!b+&`b5Sa58RTYN!Vv9i}8aSV#mf^^eC-9l!0<k0Ae|eL&q|HA4<m6XwzRz_Yzom?*GEP!NZ-!~HE92qUaIkh1@%IqZ7a
Z#;ey88R@_tv`bY3^{+)eVm+D^WC{22kjr{+x)uKIU>@R95-~IR+$qHob}XNpeq|#IW$XE=oB#Sd$?LH%y-|~;>+$T)Dsj4NABs(
E&1`2y{HfL6SNEbl~IMtuOc5fkz`$!^C?R#Bop_`_sRNx<>F=c;j9TFe7NLpE}_cV=Rq8WA=c8Fc&TCjE1fPBw<6}J6#qM{hIvY0
Qg)={NRD(_$PyT=o0GF$x^_k72bsgm&$i=-KX3GT`*-o2V5%qx#28PoZKY}`RtT+aEw<^(e4TTgUPqA2jKNuKiz#paA|61OlL3C&
7bKDi_LKkkyOJrwgoH`aQ1}
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
