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
LRx4!F+o`-Q(16cgj511sDFT5L_k1)|NsC0|NsC0|NsACWM1sn@3;>ky9x!Yi6phIxyhwdzTaOTVApqW^a8g<0Hly1TP=}Svp%&?
W>Z=%hJZ!4&4O?=MXds;_UnZdYeQ|JZ3H8>LEAKISf;ktMqpB@DFt<@0H6nE0YTiyHK`JiQX~adY)-&s2o8W*$A`Dr@PGt`3WSLu
q#!{8iU3mB0MGy*c4z~(%76f%Qh=a!+}``!sG7Hksw%FuJ6k)Of~m7lzPFd(bJ640q;uZ9-Um6J+@|K~Y_`P`6dT@r2VLFpFMH>%
`Q;xez1Pj|YrCDbXj>B_-S)?OYKHo1^}VU}=-aO~>wP_301X=lz6w=dz2^JF+Fl;>4ZE9c#(_bj6#}BjthNg6*K8D_zFZs<3J1<N
+0oagy=K}0wm|!%?WqGzJlbqwIw)l818OM6tk#v8qoy6b8h3XU?Vj4lM>^RWwpvj3+kg({0<UF-8Y+j|cew9&3EIF0-nn>J)i#=d
u7fEKfChj7(4{pM>Fb&rPkrH6fb<pjsJ)R?k2kj^?{_OloPchH?;U(TBn2C(SKo6kEAPF}Y32uCAX!JWZD}qKvvG@1O{Pi~y@2kq
y8r_Y6-W-67XS@H9o^Q2?_fFYs2DeMQBqpm>$LZp^#`Vk`@x@i_B!p}+<nGrtAH$47|PA6tTxL<X_-Ct6PTw=i2{#a+lyK*?&Cl!
KsKnr4X7%JU<C-z8?QV79J>Q1Ga|6S29dUi+ithCdAfJ8&?k|qil2SX_U<?U7ctN=IMV~JQ?I6u0bs-ovVxmddH2JwsS;2NSR??I
*acA|N)<qM_?9x()1Y<Mx&Y^W-Eq~JE`6JcuU;QMeBCkxK|rY_qCrR~p7(JFuMfW9?P_iAXRybuww43jat8Z>A<tMt2ns&!u6D~=
OxwGyHKR(=)3v=K9@ZVD8KX<#<Z|Jrf&l>lfiePQ8Ui&i(3(f0Jrh$?%tVhSP{F1kh!GG;gqmufshTP5DTviQ7*kCEGy?!55Wyo-
B&VSbPfBk@n@Q?1rl+E9NuH2R>SP9*n2#c4$)NQCph8JWAq<J5B-)x~Jg1U09-tZ+gCGC~)BpewsE7d?1keF80%XxKPbswzNc9ap
Q!;5iMn-^W&`G3-LI?msG{{UOo=q83@-a0}YE6?!*+W3nKnC2ZhoAGn3W45OKf3@ThynkaAP65lkO2O+e=fqLl1U`}ocv!G8rScA
-*8WX9y;grPFZ{){3cbGC&&Kq2h?Sje^4Pkz=3h@|G-v_vJ@#Aok#vSHdLAn)OF*DTPc>C3O!TflK;b&%m0TI`Pz3H|M%+;9r|<2
i$#BAA?~u;xK6e?|Ipvh{?`2Tqgw=O5B^%<00$IAM9?5aMF^xN9@G?$xOq-g^+jhzlkQ&6!x#U)|KZ7^Q0IC(T4R~i%*8i#t5Z^&
NJ^ma2mA6A{@<5a$hHWRq?hX+lg(Mb23hNP>&JvC&FYpX(w(CRBFJ7;|L~$@M9eUHoW;Muf8+~_T?Ja@KsK!0d&w|__=S@#%7gj0
{qX}i0tn+~?I;p7{l8m=dTFhtoom2r>HdB`KL}5)dvX4r-mv2cN}3FF;r|f<cN{<eStx!mKlMsw^bfz~|JIU@@$v)&OIbo79qaAe
eFLqRA?wlDxtEXG97iE3vM4KN7kCZ31^?@oD&En_8sGJ*H`$v01USsvVzHhyB1a++F&7okdbxS1M@<N}UYN|-D3LIqmsrXWnJTZ$
wF<bV-&WSBr_D){s3a%X!^kFoFryg-5qIaZ+2mYw)8D^e4G!O?DMU3Nl~mH5F=O=O87wu|iu<AL<Ae?;1b^>c{*Q69?~lv71pvCB
B@sX%3n;%d18FS()7S5QU}@e)CHJUdEc+IeL1DO$ySHRJ0*Vb-DS5~mHz0qZ4dcV_Zvo-#nC=1!kTvvL$8;-cITIx$EY%eHhx^03
l4v%oKEr+qkRTGJNUm)y=Axym^)jVLE9fC9RV1_RYRB8-j^`f3*{&0=2K!tQ-il;xmL9!1KP&m{0KLG>-^0?~@uWSJFYbjDWD)5F
1aCQhv+skv`w>`_cc>hsNhm<xNy+sD3iD^3IC7xm>Hz8rZ-A3h1*{Bct0T+(;xP9pV;$TEkOxV+u%1|iaU@Vi&Bz8)daMC1BAZ-@
wNhhsfl;#jH}>-wpa75~YukpcaN=j1{r7eRbPX(!qMD>JufyL1=OVyX;Iv93>WB@&f;((RsScf$zo4TqnG<?~V0d$qUIK@(E5rfY
sHBA1Q_znGf;c!|$LA23{hwm@npE%?P&&E`5pQ$E{$KYq6C#)P4*D-Xzh~p138!#jp$**$_3j~$-Tx(N#~s-ikGH{cGc&}&+&Gc)
qo>+HKByEU^3T;co=1KQ|0)&Yz)$Q?^RQDQx5iYt4sZIT??9`GWU9vDN&iYorY(xs(~nWd-OF*;ndTbQpiZR7qJ{f8j_=O0bXx=n
r2<_c|A(B+fIrcQm_6ukyq8YP1OMQNXJm($!^!Qqry!L`h;)?_bniu&&IGTwjKK{cC^Y~wYswQSOHF<M=i^=0xK8Kw&*RAO;0_Z9
ohAcFcY9o7^-?^%3G$HKmKBYS`@i)(+atNYxNHpfl*Hfh?#s7rbTk{j9r)g1gQG&ZES%Pz!DfC=G(TAgP6WW=4rG_ECES7#Jh!b@
mn<sw^YbTHzHjs~GCb-Qz^)o01#me~rOOjt6$>O}b6v}M#x_PQ*&k|GwaMnc9Zm2899ycED&bfX8C_^995E!18A;q7y>HK3Ulj}o
M0|#92X<0~mFR<;szjrf77FUn@0zkUaE@pf51Xzf+R&ys{|u=IpsnC>CN~5<Zzu0tBy7d>FN4N)ucuNn@Jx#YypX>Ai(_2qGB@^u
f=7f1Ggwv}?xRSMXJr%x;1hW8<ks)UGw46)eLb~0^wkt_<H7ek_iU(ZI=uwdkwYqRw~rZC7F6oyM3D4yBIjye&>1&URPj@_tXSQD
cb`07mKR=Bja*Vf`Ebia;^dQ5#z#fK2Mo5VMgg*iQAYxEHVo2&7}9OYz__p~I<>=&6PK}vgUZb@>U4@?8K2r`r|SNHd^u&c?P@)w
hdLxh+U@1dgc%AbGFscw=4}*7yb!>E>g*6J?Jq#cl*JUXm5_Hsa|T-oz)1jRvDQ+xlnN+jyA@RzQpM8j^O*DgU*>><0U#0-l%J0-
Uqe9F>^EcS_?Tola4;w2nG-SrK#52JauZ+G`BWw9qQFT}1znV7{f)U3{hzO|G5y-{3FSGT-+EQX(%Gq>4>)Q`l2UIs9c{qK9xk16
xi)GeX7+1RI!mrK8;`z2Yz(^3_m~wVAq0@Az=mpAFH<=(U$<}bxYb|-L+}36S{HW#Y;i!%*qy5ym~di2-N5Y4JKsGRc|1htd>@xz
O~aGrtPx~VF;QMRJL+oyJ7_i>j70OB0;?v7l+Ky4VCW)TI<@I5O~=Nu(N>bN3@D^R)f_VZ{B`i(na{uNJDO))ccq^`ko}s&bvRTU
AX^lDVFJ-b4SYUX?B0B}n$vuFS>2i*AI8z2F|UJxLCCGF2A3kj0%k7B*_;RnP%1e_HwM-gFBXXR)w??#xafuuyirP#9N9o1AM9H*
#PvuL_D*fdNs}^#xu_SIpG)45It=V}*F3+75@y&adt2EgJN-kQbY>L4Cx{%2PDh?+Wkq5l%L7PCEXRgAXDO#V*~1abTV|Y<kYJh(
_@xXi&M-sJXCte#xl6KS=pdmL6%<h&_?x}Dn(NfKrX?7K;Bs5V%t@q<oWv<&-PbK>kzL%d#~m8bq(sM4hD3Q9zd74RM7+$v?G6Y@
==pY(d8u%%0g!YjT7j@hB#=nX_qDmkC<fNRx$fdfBw>n-dXet+Mq&hOOJGGH?sqImbM?DobX0(N(%pCW9X;OSMJ>wg3uagz;Z~%S
HmYwqI83h60-y6c3B{@bG=OOY4G#RZ0M_kg_Hc8TiMg8f+_C1-#87hAW~P#IalJkEbpLkjo>#Q>wsxC2@`O{(lvjG=%&X*i7HBr;
%ytdU>O;=ZtclV3usZ2CteP_LApNPNo=GdFox69FxZz&g;Lj73QD?%`MT}F7*o+4%!C(s~=Qzp6Bj$I`5=lih^+T~b9xsg)m37HX
lM!^la=~Vp8c9)t(H$V!GJ|TFOrt|yH(g}%9DeAjYN#CN#{1nUW)_f8H0VnCO+a^tbWtFxGF6|U#*$3L+KU|*Aj?FKrbo}xnFi>f
_`1*~(|%@-xZd7bcDh3~-(<&Di8xC=n(cvdg?}(Yj<=LKO(3@GK(mbZ2y2euVmvo3(Jiu~D2TyD(=?fWIAN8v(Q1A4uMDw)@%7eC
ah$q6yR+<3)`;=e<9Bz|bovA2HJRa*;WT9hE!g9#XP&Y<-O7Pe&8Ds5nH{>n>+;b$Q1~5j$i-c=$NhT8x@a&sWHqE+9)`<kYkuh@
>BbnDZl39{ZIkg6fjLQ}uPqUK^H0ptiGy!Rip88k$ET;e1v83oDT1h|pr-G?C3J@mgl`xus_mLgO(7m`)dh##&U?^Z8`gB~$d`3g
{1T`ur%ifFnCa4`YU?ngq{mJ=bg`9{D5##gG}TPK1yM(WJ!mdis-<U#7^O|P!%bA%iGt~gk-<bh%7$YaCxVGOBSVD-FVBCb@4a=@
stN}RsVt?6M933^UpiQtbQw&MK^9S5q#E>~;Bn&(*vP<7aLonZ>6x!Qm#3q%>Bs7&cYW6cdEY}}_Iu{G`QEvk(ww4FsnC)Q^QhK_
!B?#mw^~ezhrWj$@sz0rlN?n^mApB#@HNDSC&t?_8Jpt{MRR;k^1?wX70rHYrXOd|HLdS{DcTQm1mbo#rTp&&ZzlNL87Oc?R(CcH
ORg45&@Us7S0tPI=M!o)V|1&O^<4>QzhjZB_~zpQJet&wCPnE*5j|hQ=e@M0t~F%MGziu4HneU)wY2#%Xes9^G^-7E5)!P7!A<B@
8)|KE2+A0nt1#kZk_j+aE%dDwEeqpVI{4=|NWnz&Gsf2@w-zhkt}sru#Maz`J<6gHJa>L>?o>Cq(;prsa<Fkg2_11pMrSR~E0oTs
T-W{_`M#^;uPDH1^314GP8pjskTc$(ohfa7=*&PBDr|5;DUFuc%M=E5VEBW1Cv5?`%siE1Mjw&V=FPUa^SeY2c=*iLn-7j|M);zU
Ya`CU{Oo4JFhM9!k8ITo$XRor7oN^QmQ@xw_bv`<DS4W%b4#(2Qg!a0k6VXXk+O=J4I_YT46+v5do0b(DxzHDC#s6un*P+EJ@|x?
^&@z=c0L!P7%KRXbahJF4Zot66ytn*)>cZt*~joWYrkJk>*pnox)hKvxqUl(_NG$qc~oUERps7c!{$vNxW>atw_LFLnoLY?wJ6o6
dsa$MGLU;Yq+7MNXKB*(yFDDzbAdy7&YKk_*JupWvWBA=eQ74vdZ)#HO#i>%4c@9{@Cq_EDOPD@{eWOjTCK`xdYj2b#+$Z8V`4Dw
Ha~e6K6Ft*{nS9GzF}j)umr<>@^KPg92<BE1ZW?h0fbRUl1r6lADXB*lFv~H6{+)i5onNFWadB0c>M5PjR>g&wg>y)Wfno9h8TS*
YSJGII^%KHB0I$Z5*Y}ML4oYTl_YG#A)UVmepqA0SR-Z`5#fNPLP{?Hy;1!a?DWGExp2tM(2;kJrC;m>VU?sQEry9SkdO?qD@hrx
=Jc%>Vb>rVX)SKFe*fXOvO*5CZdt?vAfi(%^-BFte!rGK^sE{|BO(V59GEDgK8==X!h9_i_gX2p?S^Lz@AUshF8gzNy2k0al-+}S
z7j!FMLwruK92N<0XPAK8;hKni>#6WveUSb6aon8<^arTTF13!mw}ztRvb2kAkEYkABq}9luF6!>)mFVo~60+%HuiA+3v;A?GbX(
C~&pe-bk_0UopNXe2p>EGDCwbA@3<ftl31mD5;@MbEL_F|3rq;*i2s40>Dr=r+mV^*l5-$Jm@Pcm%758n9W+05SBy(L`?S9<1{t3
N|^GUUDW7-GB=#gxVwBT5`Mb+a8h4WWJ*NIBsAiuaQs0pmEOPqLA{P0wc9<<#7ucSY+<wPphkE$>~IwxHLIF`+*rR=atd3Bdw?!B
Doz4tb+hH12@9tjWtf&_V>~}73y{vb=&I_R2k1xfDCB4iv5w3g{|TW$Kl!KMgG4C|#J4~0_<ia^l2t~!q}NaMeB-u3Uz=<=67rDb
PK5Ao_0zO_HS4j4YTe^px-`tpnsh}3#1uO+<Wo*d0iyvkDFRbwW@XHj*q8`~BV+n@{0I?XuF?dKCZc@3Gs!mX(vVKEN+jxK6Cl)i
!#aC{t|tV|UI|M$WM9GZl;n;?m0!An@#)64vi@u}Asmk&*kufXGAxwUIYXf6e9%lL9%rJ@uhx3N#NrG|v$MB=&8eSLtr9}7jCd<*
8t$GNg}dE*)|x2rBbgMY%OT%)x9zd<)IQAEBTOQn=wxE%!u&eqvV{=fS;R(baW0a}tdppTSA-T^*;RvY(DK${gH4gK?&i#BaY=?a
KDtwvY!h_&8>0i%5P<;5s(}+EVYDHgNQ7-$mSaX2Ctfy}Da=rT29Be>RC6x0RwVh%x4A>k6i<1NnEI_LOT(3FNkBpRUyFcYY4pxq
niu6E#~(-Y)G8YX&y&x$87<Ut_kR;T7$b<>jRo33@fbFXIJx5(1d<2k(}!scLu65%dmW59dMtpu$ot42jd&<akt!5*{^f=bXDS<X
m>06^p35yY#EJ_VhM@1ZytB1FnF{eKyJ4Spom+M)uZVSeZ37D^n9-()O-MwF<N{h~W{3a(>la^hKCxh&nFRwZN(LM;oVfpZzbquJ
+oiR03Qhpo>A9H7IF}Rz13^%;bWt8)Sha`~AlN9#+Hsmx`Jx~Pkk{AjAuOPRKE7T%Q_^;&8b61vho<xWPLrxN^;kNv@!`rsAUxPM
GXS9PFxm{^7b0kpk)xriW{i*C8e$O$Twa`Uw;Q<n<P14H`L8~Hq>@i07QhRI+T>(_gQV2o`8=CXb5;GG)^p07laZojkRQ;e?U<0R
q~Au-Vd)nox>Lqeu%Pg#$N|!0w@mGt!riWjgQ!59Bzyi_)&$g&p0jffusT3g0PO@42Vb0LmyZ^-$7TVFEWp^f148VJ^%4CfkYg4L
73<yK-Pf<(RGpv4#y5Sm-Gg%O>p`Y#qx!xg?1>!vWf!Vktoxy50*bnnm?9~a#UTuq1JYaf5J#B`M0#?=3pYG$J8jB^4nbAMjP2rh
OOYH4e!k7*Y-DiD>$o-1|32Z$i2RwPeg%kDD;`ec?nIa$+B-{HwXCZ<7@MoUP80;YtA~Z7yE+WH(`sA$?^#q$;uE1F#;6MJUnC9H
>OxUw(tkA=c)g)nsk7cC3T(4JKtr@2yiD?8=om-h->d1C_RsUQ6yy55f3?$;)?gYg-2dY5KOPd{8a>VUn8S<f#i^9c*P%>LCYAqb
^<Fe}K{Z<D%fw&rY{cg^453%f8ohR$|FbZ&0ZNfDU=}Oqx+{||GeEycamacQ{(i4MgVHIXDNan3i1!L=lDw37kSN(rvRVy4+H}PZ
dq2hY3??Nv@e)-!ue{(B!wY*{UpvlvQ|5CH43{E0jB*;vHI(a9aTx|&z*SNP4Ra9BLaGA{xyl?93Sm@o8`(Z0(h?l&ct8eVKr{jD
89!925Ui#Z3u~Z}k&W5{!$Lr%G@TlmiHWi5qT-IOL_B7=NQri+sHWK6SRjV(fT%_VfsEzNg!~#7|E`sHd9Czu%y7N3KD%8rGGG$c
7A_jFvr%&t$fFed<f2kD_vrK4vUTDfm%9arDaZ7rHJ&%yGYUZ3SGne*Y@;-(X9DzP!M3ckrpQFW0T_|?^WtOPrrTqSH2l#Va^m#w
V@CD8?k<RmeeZkT#;tnw+iz_+6IU>zGHE+x*TU(FC_6m+p92^9?|cK4gYEaNt!)8+PmjO{9u?G}#|R0W+;!qa9y}NyC$m?f<*{9o
C?*ro`b(wK)rz2mejlc@F>ROE@{i_N<oTY7?{+;JJb+9Z3=wFA3P_+mT-?AyYxR(UWC~sL!2JkRE$}$a8C7u<)M0VTWMK&B)d%>f
7DN7E*vqBgPk{V3bamlOro{W<?hkwNldf!s`FoJh>i30LU~6@Pp|2jxq&jtPm%k1CV08&+uZmC0kDmv(3yh>xg;~XNSvaeAS-1`$
1H>o~>jJe<tIxMlEJyYqGpErjAN~K?y+zN$o$P}@<FFc$A>dUEx83!9iw9YZ)E~WCUcf^c1p~FOJ264#>-qi4g9LGn4G9hsq<u#f
RQ_U9*~<L?itj+OQ&I}92vP~B__IQVN+@JxB4uIJ9hLO^8Hm5!)qY!jy*Q1t`Y4%;-MXLnmg1?q1<vtD&cj9&P<~F#W%8?aiZuUw
3LdEirb+nxBrT27^_%YL*?2mj(t-$&51cLpm+7vj<$%!;UUFg`j2d-meWZdQ#i!=B`iFI&<je_~kW6>sjxlkVFMwqv8-%sQG_d^;
I07YxhuV^irtS%PtM^n-?r~FS6CUbW0MA5Bf~g>aA%9=;CJ6Z-Gn@vxUL*+w`^$3MXs^J-1(AU-NsUk7WCB4Q@0g#04h6H&;<=kG
uUh000U^prptN~3o^SSV?;==|1@ERmGamJ}NwBq*Dldu1yH8H!ExmhXaG(t&D&u6WA!6Z_;VFCM%ATFMCthVMzPma%RIF<s<;J*e
589z=JRFD@DDqTnC|$~=ov7jpM4hx@dY6bl_AB5w8YL`|M}@z&{2okjPAd-sFiB@%7W0&xT2Tx4r{IhGe>7AY&faFG8>?3m9LVDX
Gr+jtY=i#jK%>;Wfmx`%B2Cs4B9kga30<zLB0Aa6_9%%DHn#-=4M@QQjfHfS@uEA^vI%cx%7Q^n_F9+9IXmx2V*y0Z(XWboN4$z>
vdcVb5vAQc{N%jmcet&CYF|#^-rwQs$%^}PVV$3_>%6+)LWW7G>}AbFHwF&rK+1!dljI1W6|g<rl^`>+8}X*XhrRRM@0c5#T?6*F
b%_;qHe67xUUlove*is-?;*n8o8Y3xNbwF7FTc2I>fQ6x)E2)?{=bUU{b$UF*Y+0nia>x-{F*=PqN;EF&+wXtaKrPL73MKAkN4!e
eqIb%4n%E4%nP*KIJx;chuR(az?D>MG?!A4Jia_6AxTO{?{^2~tg`{&g&>f{!rKMdk`BlDw3-rS2?N^=3jK51SZc8xOAYIh4V1?3
n7G<%9P4+OC*k<3syx@n3G6gB4rt(Q(*OrCmLLh-3PHTJsGu+XphAFka&#&`erXI+UlilVa=H8C-}Vg<*+8A2k8=-Af`c|e2U<(;
9djZ}FcVNUZGpMi62$*+_Q=ih&>J2y;gEdfyySW@nuc|(*Rqb8ILOTMR8-yOdSy*CsjU%|F<}8i=k9ws;C&6gaN8Mh7JUQ@aL+y;
$Vy?=4Lfn9IpHp?jeAmas5R)L(t|42IxJxm3$g+P#fiN{jSqmFo3#d=WFrM-FE*5vIOo=vM%P2crfA6tNF%PB|44WBIZ1p7Th|xB
%M63Tu5u~Ga0q1DYuKVntDIB~tFCmSfeSGMak8*}j-uERz2cmlFFrTR^*un!$--8;*y*Xwiba=-P7>dY4kfZC!GjEl+7vCv(M}?g
2vCv6T5P=ikCsl9KKXDaxG17lpp3Z2B7lNT_Rvv9EK%@Y`_0CLXKi`c=Y(FF`g)f|fh7lZZu!ep0tE(%IH;5tXk%X`oDn0)FX39=
eI%$<J||&A-F^ia)U8&_g}|u5r9D#*L<8|ZxhznnuUY8MKGn0LLy$ocU}j#y88i^rT;C(l$#3)eJJhV`&BNZR9^JekZ2@{NZ8E9{
FCT^PmFZ@qRkHinl&c3|j!mkmGPu9l%GDmV`2L+hjKh{!f>I@BO>Wj%RsCKfkmn=kNRxpgC`keh$Ea~;xLZ-nOtD5fRd&cI8|OAs
C-Soe-9woQB>@C>&H%pvtEC2xulHu;nQj>aZARRRm(pFbj-C=?WTTZd5o6yt;W!H_w)1k_M1iFq2>PnD&x0Uxk1ut_^|FeBpE^|q
$A3R*?DXBjmFL;b<5mo7D%qP>jOw$kDqo?k{C&FUU))egk4BHsqX-MsI|wi@l?CBpQkGh}At+GAwq11<qXxJk>1qgLeuLjmvGfz}
^PBO(xen^n_;zU*H+<rK;#vjC@|2(SdI*b-OXbN&8*iOHF3CTA1cl1f9_x7)=V5NgLvNLM;8<Qkoy88G3nH2h2Ctmiq+lqG3_L@T
eN;Dkf%P1DRtI)cMLxbTgJ+g%G#XKqpxB569mr9A_R1iUz#SBOjKio3N2BD1s_z?iCZ(lh+a=;PK}ljj+M=aEL_i(u!TBX9AgBZa
{U7ZdA?nrV&9JdZog7udinDWeZ%S>YEi5vFts2lHD0{p#oa>twYL7s1FMMZ{S~z(65_-~;j%sV5%(EUUVQiK|f#`;NJQ!v)ZE-Z{
lIjkK^jpDlV0L6Rh9%w{``SAdvAkh#eHoNAa5|lg3a{qX?49JwJ}IPlTfyeJJ|z=dZTjoVh;h%*UX;L}owy7~<rzAcq9h%*ABKtb
<fjv~r?!G^ORXw9O3}7-+SQPzk9ccMo>4Nv#H|h$PZ(q`!Gk4A0bQ+!5-?s4HhZw8B`HTNw$lw=GcY#F_2-B+wpdl!cMh0YHgn`i
sty7IofT$Y+TNCw-qj~}U7?jyN$W03&bcB^lMDrAQ}{;O0Evb;yxpLLK^eFPbrOX*&Kb3e?9rWF@Ou&A1LK(3$#K3!9;`SGN9<H=
an?Wsqp)+13G;xrU>~hUA)4|mAE$XS6hI!zYB`>h#$6{;Ia<+z<AlaTn~wBF=_te^H0Gjqu)<!$k((|UWmt=>i3d0h&ywbu*!(}-
@BKC&?<f0fNynZcTS$U;rpCXy0LhaT6*}n(dQJn|4gthJA|(A}I2!pQ@V*6!kETAKbCqVI1m)ktwZ*IhWECA>J7G~u5Ou+gcIkH;
itW;!ChZE5lA-1Yj_jMxTWruwv+ivwy<lh<fG9{<BaSHJT3MNvX)IMR3JbowEvs4@L@U}1HCsX&JmOezpviVt$?Sqvi?z%oQI;Og
v>4E$iz|%oflUpqW<yCf|4K1J0VInIe*e=hJ~!5v>*A7DF$ORh3reHst~csi=kD$D>)ow!+o9Wp!5|W(Yd2q1jX^kIp+Z+)pVUud
KcwuTAe_f3>yTD=fT%*)2q@4QyN8rTDOVtrBvF(?Urn?>oa!Q8+FIUjwD8u=^~9&`3d7mWRZ1orF^GsKZ5VlHhxERh{C)9%8(~tN
y5t`9;E#-w{F0cb1r=Bl^`bbe?od{hr9d_)0;=O6{PpqIkiR$M8Gw84R525g(C9laUkUPgri3Rpp18A$o#AXpAvq~O%~q!1%;q=>
XDTq*Dr-1yduQxU!6X8N0fNw(iIPD23+}Gc3^w;7x!pWo^ri^C0)`^Svf{m(3qYTm*kdKmO+y~WnoNGDH#slI>YiHAXX(ecJ^qKV
hM2M<JE?Sr86|70cvg{7$f6HIK}MOjWy2H;K1v=?j3C*81yG_Ks8gZcztx~3=a_gH)TA<n5#TX$cIAwaQJ8<E$slpVVDZ+Wm?TI2
W~o5v#3t%m>3~$Yf)MA;=wXpQZ^m1v!CUF0ilDUB<}T`O9tcCfb$K|>+zPb$I6=0gl2!$K+X0_Q_R$?>B;vu3fJPr)*PitA(f~7~
_T?E-(JO}tfYAKd$M`tRUnf^RYC0m&<GMA?r`?$3@YU=>_xJVS_K-DReD-r8Bj)!7$S2?V=t!k#cZhvVY}}aO77Q`ThEfb|)PZoW
j6nrdVUqNPU)byG!wzpLp#&GcO7|J;v{BA6G8=sN3T-i?)tW?coKdtS!zxrvse(LcGCwQfipgTg3xOiVej-n;tHV<~^E+$P13)Sd
dpa_Ro_1Tf0f8%Q#tAp5vB5~(SQ#jFC!(q3{8fgS-GRd0=oh1oo6s6!fnQyyRdP>jk_9$VD<}$1?J4`aYHLb%WAB=nI@V4HR#+Y}
kF0Sss3!rbGSvOqq!cyf+F9SO$7$P-%b70`6SRTEoCq!q90BC=`MmqfZ8h^KJ){Zy6i-UQlPyZ(L8@{Jpc4LR*Uuk_t|pjbRDI7?
e?cQu$kg}15*pxpT=ShQ7zvYUNW3)zW>QbXEd}6u<)nZ?a!RbN5Q(B(UQ*rwL`W&Y5d*Ff5E(U;2NSZBNABKXspO;CA1cg2I#8~U
$<@btusJx~!5+dQL3*{D_Z1T_>cnsChAWdb$k2vDcUZW3=>vwJ7DSeczKd3%V0Z;raPN^~N<obBme6dWqa9Y!%#Q<G!%D8ftQH_H
U%ytl6hbRnqnFin9HWHXmY8BDUnhZ;Odp|=rR2UzFc~N5@P<huOQnw(9ZHfoFocO0XBkCAg7%Fccvq^DFU4eDYJ$azL@$;UK?+TR
rA<rO@^+b7p4o2<<Usoh+2}KFlI>B}v}#mfLPy$o?>HBi!d{w@B1h8&PSOX`0dvJmK16b;aUx!!-JMm6ld%(`@|3vr?ApSPKBO*`
@H$WNw0_$12Bi6AJ~tTVGTFKFnqDuo8Umq(xLxfFV^jrIDsqY$6f*F3a7CdM15%}jS!Xqr@reiS9>X;3Y>*`ruQ*{hV7=-dP^7-t
)Q-!j^)KI6*yjhY%R!zNC`akLA3nK^#C*}(t%NV^U^BZ`OmcFY65H&^;+>fvl2tWq7Nf0b7Y5}K^rBXfmBr31_jy((sxaWJJ&$*%
)8VWgkl!f;cHQn<%fkcBa*)&0`-{`r-fHF0@$7g-Zz2CU`Js{d@pGUVgf!gr-shvvuM8nnhH?a<L_;0*3g-*r-vR{(?d+&MTPjl8
FnpG{RPH<PZp<kT3SB~0)PM&6x@{?xREMAp>Xl>>Ap<P)cKfkU4np{(IUA6liHc`S)Ml+W|AwpuPDCbIoibO&xsWon20Zg%k)bwK
7B4kD;Zz|gd{hzM%-2MzuYFR&{!vi^vfKs|%A(+rCTuc{$%6xD>3So3q1ScPebApM?1V?cwG0kGk1w_-Vq^E@{v>5}b+Uc;RM(7v
P*9LOXB8tnufK?PZa3Eq1|-?z<G-MKe+_{eXq*7MbTW9=6Ir`;EfFUqhP{nI_u41Kab?nXD|OSq41Es~WgWBj(uyHdt*D9P(-!?D
AHt#jFH9I{5o5L57Gx<XqEPuDNR_8|7n=Jim7d9vmBHe=0&koC8E^b-akUj1V=y8(@s4#z-bj-Ne;5j4Tl*KEOA4?daDmWCMhW`5
b00?tH5r!uC!6Ued69>~$#l5w35i%%iM0khurv~-YU1gdqQ{0X5_MWygre6;uq-zri6EFcyKHhRInAwgWgE_O9b~8sm1;#>@Q;jT
uj4x7xu;j%0%$em_eQr$A~m-`TO^wEgyGL?Qq&B>ga&ma<`){0s_+`855|>c06V8R{Cl!N!)la3LAn6BCN)(V>=}>-A!adT(cvwl
YBLTkm54OM2HyZp@`G`c$%y1-%*MZOvq|NB5NSr!x+X|XWs^3c=%QWv2@oY@prpVh5YgulCWNe?(pPb~r7>8v*PdNnLqB7(BvShc
t;;K0v^AhJI99&SF4`5!S|b{ix!svXK6j$(wgeicOe#e0;Hp!KswRXglu}70g8ll%_K%@B6t6c)NN~8T&mnSGj#AYUIZ{(0R+9u9
#U;Zk1-0^q>=-F(Oi;Jgl`{G)@^<^3bhH4Z_}v?Nu;^5#<n`pkjxIwKvZW=##!nWKz@-YzE^Z4z9agZg$n%hnKQ@{Bqi0d%y~Dr^
vZ+E+#YB}9P=FI@0mnB$ku@8K55l2%1tP(w)oQR&CE<J8_Mq^%R?&D6vuJaUEgUt}7dB8>6%^p!E(I?4aYN?m!F;#};l=}bH=^_T
i-R#d?xI&eEgw*Lo+K&Kf%$ocqNK}lp0p4o+;m!&8MSN^0A08q?oh*!kf>qK70ao^0?TFEFxonsP!m0_*@^L{IUU<xEkm}j?dYQA
*ug3(qLKi@RKxS#Nh*RCrL;b$dj5hgPC8&{nF>#Tm%z(GLewUELR!3ItQwkd5@xz114#rKTDBJfNXeA~9(~!!yz9?8^}POCu&c^`
42g!6gn->H#&|M>RG7$#JJmqmA9p9KMkcEVaeIl1kWH0Dh4fNJU`U{b=<Rh5knFgacj;*{#&W`+5UG(<>LW^<94L+5g|*XHfng5v
vS#S42?l^%L?Z?bDt?{{{{2=~l)Vf1fpr)hGqPxcWQJx4$*(X-*ir(B7oty;tBE9e+|XL$s5Rr;F8Kge5<oFeI;#uHP&pB-<m;?o
C*JA<Ntz{G_G_F4QmgNbs{ZAx#&op-3gF+{xpJSMSux1V*+G>o4^Mj>EOT%Nvk`<4SukWpGyogc#A`uxqpGx?SiFVGJIhCz0xcz+
K(>X9Y%j?Pi82XeJZ+3QSc3y^8NEGic2XurFiJqaI2sNMncTKQa$d^3e>Gw4nz4|QgzYcGL7+PAqk3QsZ%K|56_x2hDe_*_S#cpr
7k78YF?tHE$#8d*3&$N3caUOonr#Xi%_#4zzdVK-W;c3Ai30rvC-2!8UY7lFn<otc9d=G4go+0F04GjKCV-rC@4$t=>VBWlf{K3h
qBGFf0zTv~l|DI8Sc;JaNgibpNtW2_!8CBNOe)*i<Hv-ig36$F0m!Hg*DTHzMud6bXgmV#57wfqVlZ(5*%4byY6Cqc0FV+PRW&>=
DLbf&02F?(x_#5r8ud6aYl7!YAD8UNsGx{f-}<UtQ52UEIdV5|3ilWh(F2k)IgQ!Rn`Q;BcE7tzUV!~ZKYcF=N*Qe^B~^gE9uj7J
t7Sg6S6pTy>8e&VM4#M(X#r+FTP%xkgXT1y{DZ}hiIFE^O<GNg#@;$cqLdVPVc4()ki33hQA*-MqDxG|t#S!oy&Z2+RTr;~lJ`(I
pi&6h+q^bDyPzPAk5TrYSStdST3aY2p{fZqUK(>@)L={q6d^`PNG`0(3A7F@Vr3N~`$~;(PF>AlY_kLt5KIttr}*p1%<zMqJQ+|#
z>(d}PII6{gZyjXQ{3KP0QQGx(ZXPhpD$La>&+ab`O9l2kmaRWV65U#;^Kv2jUPpXKHctle>c<Y!dx(K-5QH7GF)q1i!?h(hKe(R
&LO><Qeq%3f^Os-)&i@L=K@uS0b-!I)oCi90)oshv3i;)%vLdyraq{XZ|!qC;d!fir33i<@aS-CzD-~)VK_WNLS-tm7b6v^-XOd_
nZ@Tvt?znGWd^r>XeBDw7pV^;nYhPES1A%sO4f|;Hn#IfrMT>mJuZFgJrO6Z;-yjxn&|TQFIMYBYiV18aYWiiK@&N$9+1i$S3F?Y
_bGg#(E<1$K6!eP&Cv=_RoU)Wg0^A3CUSHt>SjliReSGS8s+{R^5t9P;o^}ThS-uXom~3&u(_&y@ccR<XoM++NlQNU*M3)f+8yNT
mB-^!XucheE~_jfN<vH<U8e+t2qk(7uI(4RRrocx+TT%xw|6M)kAEHxJb}l6qtN4hZ)hn-V}nyvjeR}@)A!}__mbA`I82f8C4;g(
-$$}XXyTYIE@atF-s+}~Gz{|KBS(sj8C2fWerhZ=Q7|$Xu{Ig2G`YIYxxC;g1QH1w!)dNHv>8Zgs~1q~g{(EjBG5F-ShkeORAddx
l(S2Nu@%ljzV~?(85ijF<qgr)%-B*Z5Y010k_ZIG(@v)g1QL8X=?prgE;bq0jnBaPudIS?LWS#Lf=#%)xRj{6kt3CEqK^tHo3Ivm
8Ir<gak-X8HeELkC{6NNOqUtWbq}TnZ#2_bzC>DrjJd^K<$4T(U`i~Q666y5Y~9wD)x(OMfunF#QOZp^qySQ?C~w9Uq-iX)&|g>u
@UAaGQNvYpl!ilQWem~fmFDr^gFqq7;kjdIiA*zIn`9=dJEnJ24G;;_>rs6CtDec?-PJYxI{djlK%V)x9U3#hJtR#T$Zjhx3wXO!
HJDh(agchIVIgR%Ldcv!XrM_Yf`UAdzD(~c*Z00oQgax7tRhkse3mI`iBH9B1m0p)fVq`!-IrTI1QUEF!icJm&Ckuy{su*G?oczo
q5$egB0x%xBTpGhqk+A17E9PjViY|_7O3i~0IZOZN#^-w@^0CuKas8z^6fiz*J4NbSg6I2Uh$HmkpY-8#b#UEjh(x`Jv`qd-)}j$
GxZMzb;A~3@zC=*7K|=Tw&XA%NCQKAKd>SwU^7)%v)g1l-?>l10tA+0EfgzPD~n=O))t64%>`#0Rr9A&l;|XHTF^YlcMagxni523
Z7+Jp8S8(Y0#Rb~U6=5y^pzLcnqdUPkQ5X%EsUnELInLz-|Bmw0Av$C5H6z6lI}qAtGcICeAZ-RQKBGlk5(!HERv3|KX-LK=wRC>
tlYNd?BTn&F~&+wghUVL8EZIG5aMH)n5NC`u-9OeAR`Lu39$gAGBC7)xkv&6pi<;C3(PFSNQTK=0zp7QqWzDFE<4TptOtCA*))LV
M(~_rM6xPWW^@ffsX+X_?35^j(NzaYuYnHA7=S6x$O#w8LJWke9odH|Lj~1sR=&|~s)#RAgY9(}SebCyt_!yUr;P%)gR2V3*#?lb
qKvd#OMWkClEku;<%qLGT-O=OZI2ZYbTkrr<!W6-<)h^hpOv*ZFB0Is!9Ck4sNW_mpql=#iJ7yf@;kq8h;(yOy>#+Wc>VLM+4Hvh
R40EjIeh7GMoV_eqXm*#ZM49m4+qTeUO?zlMrv7t1i&C#nQZJUl(Z^2jb`(iCS0H@@%PnP`EtSSMMl+kpEN4@K_2Y|b2ZqopUC6&
*7e)MS2#lw0wY$0?0E!1ASKQZrDWZ*gpj2$NO~F`c%39x5!)i=z^0&4f_aqoQA!F3a6s&_@KkSqr=T_GbsSfY2STw9J+uU80a3k*
nlL_Xy9~hs2v$|vrB$*b&n$apq_Ub$xB0LoNONf_>^({5W+Oo@nBBNJAdvR+xehZA+lN@NA$4gvR#rXh1^Pv~y=&*?;Y-rued^Gi
uC5j4LWsn@URK|oZ#;8cXDygMT$P6j5p70mI$><RDn%(oIg74@@+wD}ChW5#t02f?M?E;zCJ<$?QFjV%P!fV5Ik95zWMP?6Vju74
Da3R6R5-riW>9cI;qB1rHQu<Qsw$KOl^ZGOxK!(RACNyMC^Z+3|Mp#Y>hQik7-0NWRa7K{7!*vERC<;NDf}~dofTDBSKIbD{aJEK
`sgR?>@v#XCX;a5E^4S8@hgZ_eyVB*swqs#1qlf;?XRI{9T-o>Zqik#Fmk+uc|A;=O{(8-W&O?d;@L{a=C#x8_6PYqm%>AkLDUc=
JFj!Vlb68s;lA<*=}g+gE*g#rAmd*{@|4=FFHu){Y*R-HF5!WwufxV^FIO>lwat^^x0BowNzXtv7Z3bxEgb`AH?CFNqs?OYy#%*x
CDUol3$Pr1Q^hr@&XODdPo?-*BeK!EOB*ip+%PnwS!Q556%}c-q<|nX9+i$rd@kM(I507s`@bXL(YL!yJ^8Hhko0O9vdh3fxH7Hr
Y8FrBuf5L*wf-Z9SR)8e2AFb&$l%nXmn++{552MdGPGcJ>4XxA9x%ZKx^lqf*zf~8EehF$(`lbbqu)_Jj`&mBet+oRa_NKo5kPpV
u!=4~0t68qzyT_XkIFG341p*@5~(Uc1p<LWv?7$EFTcnCZo#Yi_Liz+tXFF|xQ$lT^6snM$5yOu9`^KCoNk2ctE@*G7M;KE?(F~L
^r`7+4v`HYpNt=AKvVMee^)@reS`X_l72-r`U-_ld@mLxK#z2D@a_>L4qLsNe)*&{(e95Z0Mi&BcO~qi9bdBuXHy9CzCRu3-2JCm
eXbaVI;m+7Z%O8^^-LisE8wABM5eD2P(w%E430<QQ@D#8d?w7L?(UTM*pU>uoaYT%swsRs3cCVZDu1S<uaDa`*Fp9Be!=;4!;dNP
`p~~8&oy-wWoFH@&ZHiegSqKXT$nauOJskC;0Y8;>Nzw3>$`2j2~l8!6i5Bn<#Om<tR`uoV$`wzNN@T5C>P7A(0hJ;tF!DzeN@N9
k_8kDanQL4)c}$}^ppqlpWoz$1)R~HN-V4RZfiYNYrN-nFNNPT+4Vzv%n|__Y+*&qlJ%%yzWhkSDR-zIAWdXaXS)@Y8_##jvk^7R
=uq#x$aK*F05=<qN`yr21u=&UJ_V%HEj3XG=r|%-T5qQX0>6^_$tVC~Jq@Sr^E{&a??Fp%&Rdx!QnPLN(y7jM3+l?2zf5Msge<6`
C7DZ#%F^ArjUuNkT7C8sdN9D8Fj>g`rtL<V+u04B_#Ovbdq$4uKy8XMJfx#GRQ0PGE3nFjjFzl~r#5J13yH^U=i>qs<&$zbf(pDd
s&ovw*JTVem|2xNT~|dEiKAdz;v-G_{ZUehKt#nmbaLKstfb8In@u-~fZ+%Og}Y9q0KlY|QAf4|O0U*&lPST5j_Y)MQGjxQbWkP)
WSMpLfhUbp@3r2lb%~DgG^D87nK&$0N}ngB5*|<GL}$Da$c65z0Tm=3cu?vx9yjFT$(Mqey7DUf$%T@kQy@zNvD+u1zO>(}jXWVw
u0P|(da8?%hCMWt{;%|Pf}-Kqy$X#F#c9fo9i3|ij)gr*(kC_^0_dU>tuKe1?<tVcKthrVZueH)9WjumAyP^>FisxSS_z2^mFVos
%#ttc=(6HejX~gkyi`*N!&z|9Dvx2H6A8X0$%C-_I2Kaw!fF!DtegaCdt3*x6f%Wqh<7uQqjzqyQV3B-_HD68NC)m>_y$8jr$>*=
Du}h77R~SGK>aet5-@}^*{mt)54na5p$xoeSS!DWf{0d`F5;vpB2gAsfX>)>Ekz1QnY{<KSmvWJcY0_+8(KlYojeG0aI%m@ObFT%
W=s{xH*q%yI`p)q6s8vq%0gss4~Sq%1t9@8SeuU%z={$<Ow8DC8gfY|(nqhnnF!|lLoqo(bI&7<$%w8tll4U;R_qrO0lNxyWOR~2
pray9(zt2UJRK>0itxhK>KD0G7ntO^goYqg|C{*-oQxI-;i?bB2lyE1h_0Q22@B1N1CHAsbC!N9TqZr{oXsfW18hBg4;$wHP$sGP
Bi}4%0|F$lMZJD4ZvpFDU$GBudaoZ|Z`j|YDc0g;kwbLY@Pj0Qbl4Gb_5+}xsj$kVc-OSv7K2F$+BBN$0|SY~YbmtkN|a(0pu-b>
0QZp(n#tUF@3ows8WvppV05;H(C?H!-=5>E2tS~*N2G*xS|qyNPmK<U=8mxubOY<E?nO_<urvK!W07Ppzz!VzV_SjN{$6>`xEu!z
!3~1hv)zL%8_Z~C0Wa_^SBDSIs?obJ%If0m+mVnUgGQv>>1pjAAl$JI1tzUa7AzB(D4_B%XS8ft(4nWWWPwY@bcf_W9HI=a0?&!}
#cI&8)`RLw`8S!s>>s|xjM~Ha(3wWQ)o0h+H8_hpNf!)4OkX)YO=%KZ!-G>5uhmXe>mfu9yq)V;XI685is7-NX8^=Itx&dx4a4I5
!pYl4MHYP=V@sQFe{=|hl;xPRjQA7{8PtNMO4Qk+STE<KlB5)Z?B#)_>N6Ji%9KMvY^xy4D-kFp>UcPN(GWI@IEyTFHSNF$VWsja
IOG^;94f`HI!tP{)3IZA#pI1=b93l@eBKeFB#RL`V`MA(5!JJtfQe#FkhK_x_OM!K8|hHKP9(r~ioI7Cz;`N6tHJmJhygT)R<jmb
g6Y-jwNv+2ldKhj)Sf)k{{zw2T6{Fs43Y3ii?wqCNi2y5fUu$}NDYQ9chk8C9I@5S;5C5j)BA@cQqCF%!5$F##g>OsE{oQo^FfJI
gy{-3B?&qbNKJhxP;^|W7;DUYbKXY(4EmqF<-(4-NI1aN6le$sAQxu}@UcJQCP@;LH3$E_g)cN*Tqyils2>9Eys|EYeM8wkdg%gx
fbZtd=C%EwrjSmO{f|x@f8+zsKcv4KLj^E$cE~L~ZT!Y@!pYEi9tw^{iJoMRZwS&?iZbT1nDtORjs40mOQ@%e#8$@x<A@^b!uMd`
1(pl?<tSPE^Ul|d_0jdssY*yTg<h^6Tf0E2k(tzu4dr^dH=a|eovRBfZqWnasJQ9&&f|k&g?kg!r}$)8qn{f0@l(dE!(-sTeY!cw
yPIO%FOMKTEk63iBA*R1H<JW)&l5=-`)Tnb%S7r}v-Gc7*6?*VIz#1)9DM5NhCymPde2mHI+no#m(Cu;n}wi*1%>bn43-wDIve{X
*{x16(P&Z%7)!r;nSenAp)76#2`V9&)I?cU%Y(Dml-7zyf_iV6{}=o9^af;77ecRN89cZ@q2@e@79zUUl=lT_2M3{$4~hqJNONGb
EF6P>FX8=v{!>}Cd!oamYZQgeXZb4Hj5kWC0jVlV9u;=<t48*jw42p~!>im<mp&F9jv-+vy;2CrQd699qt=u1gu&w=BvZ(*9||@i
-|2?!639Oq=e*z*T{U0p$wZRtC)>BKcfBA~Rg1C&RLZu2ljn-4c+m{+U(Jt?wg(@f0H0<sF{6KjI{->PI0p6lyu}|(Z@neLIZ}ks
=MxOl$0eu3Tup1`Jdgj{<``x0R~jP=^4Z6I^Ygu`WifUGQ;=np57ygN%J@6DIV$Bw(1PORXYE+7EaJFdju~m=*SEHH`*=)==`w9I
%~>wU(H`0v`fp!d)rveNq^CB-=at%4h4)X4VwY1lLdTXG|6^uZ@|%Jw3mm-529D;*oY}&(tm3}tU0(&QR?y_rW~Aea&8k=l{B26l
ttZ1ZYf!s1Vv>CfoUWp!l_gy*6QwDU1obl!_jd2a^Buc)^v^7}*Ft*cC8h%II_fX}Z^~JmGx|hve;(%dO@ymHIezAT|HG{}eS57=
y3>riK*~F-$Znu^l3y!p{<E#ffh@QySn}I?<sxKub@;FUAAToZ?pjcDp}jnZrka28#Ru3?Jb(7HAo-QI_JA>`H46PZPw_<guO3%I
Qs1InaK4&#ZxKm=y;y47Fppc}O7{P>_<YA7tH;dp8U*o7@=>mgzVCk+4mpbV8b?vUboM}YAzwMn_*S18noZUSnDwrH@~esreVhV<
pX=76nSmc)E|GZ?q~C*N8vB0<XIB4O`G3IQ+HyxfbUMU+po8&kDV?>SearGN!m@T1RIl;D*=vbW!#b0pRa?Wnu}vlZ-#Xtd8xK0-
Y_~BgAC&bkm|q349}a&Oz3qq6171fD!jVH-|Ks@9hn%CKCF0|YX_dwlHJavkNMOlvGHW?~?t=~5l|4P|)~B$wTSdYBRMDjq*(_OO
2*txw^zEDZXE1-U)M~z+Cny|0cpvZfHTwSBiGxZlMqU-qk9JNCow-J{{Z9tU|AFA58R_znkG>Xw>y;dR0FVxRr}KB~MWfhfH@5j|
9(h}Rvh_)I6Kz>ux-<B!jGRc%Wr#ebpR;Z{&V%W`Odi)>lu&cciPP1XtO8`z>LY)NoJtE3W*Mj?eGD{{qpW9nyp5%+M;hmOO10q;
Dv5=hWU-RJyC(dNX<={ltbx{Y@W*|7N~cfSSj&CbV6_$-D!PvPsV#jQ=po?Ec6B`>kGv~>sv{BCjcDSEq;WQ;xHFgqqiOk5<rE#u
;a8xTg1{0y7VNO11_yI$d^d)thX(C*U#BWE&?@D1(pR4+Sa99C<<eLhcxG*^p=fc4uanwxZRt5{!a@=BG4REFqbi7_j`RC8>l*7S
X=W~0M%l!V5<f2~H6=dv@jYTAN2a$cxm}U?-#8WzyGG#5{Lq(GN10k>WZ9ovQoI_3`smtVTP0ZbsFj48pzQQ%6HcGg^+1+5Z&xw;
v%YbuNpYicGiZ{|c2<R<S}9y=^d0XU+M<sNtiufFE(*d#k*x0=KT6V2z580RIl-LbbDzA);EXDyKZ`#~HxeGci{la>snpv$Ff!4a
L8`L%D$CI1NpU+Y4|lR&xbx0+xg3_Rxt{kj$a!AeOZxk#ZCkwP-cjP*|1O+0uZFm;Qlog&X80XJ(4Dw7wa>HIWQ6psv7}7;`6;i$
8#Z{*-xF!mHQul$XWTu6R!dE95ge-Rg$0|sZry2$E4ydYSgdJU)#D5NW#4SRSZeFNuiUwjho1UMNiA@UROxjVfg?0GfdPk!!Emam
bE=9@7>;%ATF{sH+$+2;Dlx$6KD6n3^qNVrcc?@{fyD@`-s8QgSyi9LVMgq!c%d_SPK15RCMo=v@0W|q6lVD~e#}X&KZY~HzJooF
uL_bf@NlfmO8t|D)&&UV#Lhv)>Y+ou`zWY4x8lNpiL3_7O2?*J(s>>Qrk+t|{6Iwh1py;Mh!e(s#x{0f9Y(x5B;7y2pxqfz5{Q)*
+v)!`T+n~MddCF~VkF8=68B{VHCo!JX_XW$#V!_NE?`x-A}j(PW4=@&+tDPGucyNRPd9=nVUO=27>NG*DmI*ftEl)o8!AUd`yZpD
(1n3k?|i(3W5!J}<9vn&FEL?8ATxdR*EE4CXgI#k-h6t~u;BquH=LoC$6t*xF)J=6DMo2fGn<)_aAP3NUwr_$8iFgH$3Pz^`1)=*
&MGNyfS!*0F%+gkhly|c{eKDP#(X{lVIlv2=_cl@k>?AsVxUI#UPD^^Ye_C@Bq$-j$ty3PkNFO~$Rq|R6;u#Zf(k!fKZf7aym$ji
<Q9}qy@ajcnpg^Ff9s^Jr@GpUC#-~*>e{vZ#+~#URAuac)yvn(GaSFXV;Weh<@G9pK?I-&wujvI<oy9QDa(rZx`Ra}Quz-fCQ8zr
xj^jvv^HOW%eK`5l^i=x1&8~p!zet5c5zg~s*yn2a!mWWB2dd>!k@uMt8p!;C>mG)b*5y4_zKQ+BdHGksN4qu$Lb={Oa;o|3z!8F
iU-ps_!os1F~IyjtVYfpve^8&<%Rn#jV}|aK&1g0KWPYxe*r2i_wtmJ@iObrdCBgf+lvfNj^zmi7+r;?u4u3=#OtN&Gn2dA5Moa3
M-w05fgdjTu%OM{*17_+zmj2}*RPLN#N3>z_T<X+b)Vh5%ki*UC!TntU+ymT)cp*`k~RoHu3z9@>j~2eIF2yfGxjx(*|gA+i}P=3
9BN*%989vZ$k(ul_s!9tqrCfZd-U&PPQXe_92p+IK|oOEs0$+;RA7fMRig!3Fk;6>SHFfjuXO)zFFeP<8~u01oKmFZdd7)`kRxHb
#SH&TQa>QIr0^6}fp>AFvkQCCKSScdd$sapaWyz_wZ!u{-Si%=jU$SiGS-!_p-hlmiHeX;d)&XT#q12hfL56Ao*O-@N)yX~a?;#i
r8UqftwE?o1q*O*AnwQV(PSnnN6V(QpQyJgN8CgUuf{cq!hu5Ma3SQ}no|!s@=fm=SH&i#%eggfu~1|#Sc5X8X0t{Zm`MeMY0@4u
gWv4My?4p_%YDqWHK7Cw49=zCtL9c&PSdS@n=H*I&fs(-hoovWfvt60v#+nie1nMce_w0Z$ostbHexw<(<wJpg9XlA)S^($0gfia
x)a<8p$<^xM|wjF3!>s+)#68{W5$;1nvqO$%40eU@k!)mF7|T7PfNs4V&xt#RfFtXi~98ImL>}O*i=HpMP9umy_0p&V!Czs4=<{e
>N!>N>LlpsP*9*G@YSHked;>;VW-5LI&K393KdT&F=tzXHIhzaiiOz8R2A=P6aaMA!AE$9cFB17P4|&Pqu{dVTV9`W=13oueWk`5
NMwibq{#Eh1fe1RYO8Bk^4CW9J9S;>gY=JfJIndNhM{Iv#FLJ2!F|?#&&jw-vTO>_vN$Qgq{@#GYjX`#yAK0IrNH2849R1Wx<<1E
od}f`Cy=`@8&;?AG|0iXi${NZOGPB52qz<v#nwA>sG!2cy?#czehp7ytq;Od5)dF64otNC6(;qqUwUt))}X-1^b#%mCI{X@teKTj
PUtua-;cGBUOKM{ze!p8&i?5F+Q@Ht32Sk^{krFsMiK9he;0jTwPv>8X-irnzgiFDKHAN0Opl-9g3buidl95=(SrA06?P9WwpU;Q
+6}>rU8Psy>syl|i~6nh+&;_6v0qecn(ut;#1Uh$y{71>XAM`AE3bUs#s59U+$h#Da<$N7`mkMV>==4K7vrCeRQeFo#8Ko}MmP;|
qucv_%U<6~=GW2QP?gO_w`_cj+d?hdTVRJD6T|40nwo|q%-)xA>5dXMVeuBX&C+^+QGMK%lFLksu9)U+LFJ_ChZdVQ9wTn(5F#&{
Rt7ooSxZnv&|y%n?4bz>0^o`&DUz%Wr||n9&nf4eFgX>=FtQIdkv!du5+-vRBp;ja?jY<1#Nz;`YVpZshU1&j*WRIU$mOQWKJE=#
*`zbP>kSYXS=N(XG>D*(D6}5%v~9Skk;E{l1c)F&?t_`GLQc88OQX8NB!1%p-kxc{^AL~FM#u!V&zJkh0b$}QvKJ(PN-{RyNw`tz
!a*_vYYj>rR|*S~MOMzedxLLV_K2FCmbVvGBV2WxUbE-)V0M4MjUtf6mxXZ7ML^~zJz$9N+j+m7OCggCzPeI6$+!rnlhvorm@Ik*
VBM|I3JEV=`%p_;HnpeSG3e{fN4(QtPBZTE5)SHt*KpkfDh>*|UIXQ1S7F3*;_+#F$p01|9<KN<K5wiq1s?B<>q%$Gdg`2H07%^I
!W#>0HJOKPc-I*Y4@>YkXWQ*buZf3tzyyIBl;#R#iRPL76}L)PLG38suBz_WRW5Ot4za(!)bqa1KW7HBig5Up1_~&$AjTZNbT94k
@jKgJ*1{5pwX_o(72BNWftO>GInK1t8yK9*<B99KX7560<EvwIfg^oto;n=jmX*RFQjE=f?DMf&IVs$!LXiG?&rgM^y<r(^Zy_C=
Fl*O4N2mLWK88Q71EdispT!8+))FAbGMXIXGHN7j<i!&SXdl++dHw)uDvOpGgwa6|(1*pp&5!9_0LQr6sEgWh-1?4R<N50UE!)jM
)Nk`%<B#{KGYZ`(hyYK?`%x7e1rBu)2oK+P3={Q`u;2r3e}HAo53i$y(1K1oG}|4%29D7n^zb@%RArn@eYHRaO;!{@2^ATBtD=4q
M4}0Y0h1OAf`UEZ3<#goiUI0ymly>uRaATcWC|De57yGIVb{AuX*&1NKf07Ol|HY%YB+GLL<$?%A6&foXF6*nvDbdiS?j0Sg+m^r
)|aty1|MN_kP~1EedqOcX<)wTFY=f)G{RJo?PqVR7*Ed{4qFkn42Ww15{~}%T4b2R1|Cg(cyl}f#wGnAc>2AYHB$DbxeFj-+Whbd
m2z1F?l8<c1Tz6X^Do?;AHVr}ACI@M$DQ21|0SC`!bVy~M|Y`%Fr2=Y9&rAXNlv3P^jkxwG#LjgAK=FRwR+FLH01NOIkmm1cdUO^
ejM8U#a0?Ad^XTTQS^D{x0H6YJo6`COX6qV_#o>Q;ZJV<qsK&!Hr}z#1LLa-f9JWXqi5ax_x}HP#1mUCl)STvxpceEsvKc)+H_*_
3~&rUDzBrwym88~W2vPhS5`M1oGzI)7m#SAbFOA3ED@cSP`kE{k42SUNyB_R<SC<W+Ez{Uks>|{qNR1nU7w3d%uQ8G3uffYXY%-6
$K+L{G`}tHe?YMB-X}QL-zv67+FF@fWnJ>`l}93IK5(#dT-kJrZrNqIW5uF974W%c#nT2+(z@4^B#n{NTc+6?`fqu5q?zV2aO;;G
QL&vxN_2%zxnmW)rtw!6%RUe%6rJ)>5|J1=h)i#aIFdmOw^}RGzEXNFB>7rgRAr@co^-V3eO}Vgtf;5Bt2;=pFHNmVO~e{e#c=zn
$?uuts~>Eb!aHq+@unPgZdFXtGC|jmo>Kq2Jgru_X@$&NYngYM=SX3^<rmWs;i$eQZncZ`__-W(-neXWEH7My#eAmBudk1(*~OLf
!`i<6FBTQ(uWCzo>SSD%eg~0psX9%vG|24CLrHv%Ez#MKSR&N5i4gnw$|WRE=@1|ezd7_bBZf%hjAITfdCU~yDya${l{2%aWeiXP
uRl%+9vJF>qdav7PGf=()pn2(g7;vfpi82vX5i?9DUhKV5=9X`Yl-V|iHbz1fM<2%${+#7yq1X=j1X5_i1ZN=5ESSQ#E1Y~I0Rwy
W0C0CkS^oXP$UR^EkLRqdZ9yOx08>D=ze$TjhN~OJLIAPJfo77#}lmv`GJ+!16qhmLL=FW18@a+L5RKsyQtR$dk^tR0P;N^mY1xl
DSJW0!g<ei^LX$5pZa$Q2^v{Y0fH&{sK)z%h`QxG@Pag4SXKZZm!OV5AMorKwDL1DHjku}+v%~J)Yu+!9EW}q+#WTf{S+h;P5qxA
Z}`#=e<KsnUIV%!(Pj`rRW%4^sJaid4PDS;cVrDt?~_PT4|6aHC8y@!5+%oO*-<i--*b@}A_t!g)>%VYRZ0?^Rd`G+6K~!9kTlSg
Q%n$2+16;hosV8Uv(uhFI+h&JD|NFxMtf}OfQk%)qAZdsr~<KPzk>~A4%(Y7IP2S^B1Hi8IH9yi9Y}XfW|%?Y0%?&YAgJ@D2$4b2
JfMek%&CU3M06oxykdPXPxBMNIC@$vg6L)epac#%?8xbgnjuHByNJKp0^msQ#%O#1fSnIC#XU^i6Jp_+3(T(&CcK*ST%94Wcn19t
5ICUw3@`};*?_%i3OngPdtR(Yst2-w&p`4*(vl0m_gxQj@mWI(tyHn8Eof(Of>sJMn!Tvq$y0qq;EM#z5$=2ly2*F$A}mxm2qnZ1
K1Tcyq~cmXxE+FiItOWj5@ZUC0Nq2N6r#{2rj;nc0skSaxoR>@h@G^@L_gBeIDrSgs+p7svJ@MX3E>4^*8>GFz<IkAk+H7<6H>Ue
NPNF{63rwDve?ueN{s8$n>#P9&s6KN$;hU#&L=1WhnY;#1EHGUdF5)<D(wj9IF#3~$k0AWE~OM}HZaICvlm3lMYGy$K<7zq4ZTH5
lz6wOxOFMT6R3{zyeMq>8rkp|p744Am~TZ9`JfTsJiO4TAc6!3Q2p$f15z^<87Kq`CdCFp<Rx~)>rzo=e5;J;FHo4k<*9L)3H=B_
<uWWnAtAHRcp=x{>Ej>aE|<l1qeL$0tde*4tO}ZVww~@T<8>hup6%G!Om<p&A+s15>Zd<J>G+?wFT)CVxRy@!Ewm3!1}QlxLQx^r
KG>V~_B*42Nsz_Le81-d_A7wzCNT`P{?q-pd-Z!heQP*yMX!u7?QGRU@+pUNw)i`juWdY(I@H3rf3q?k)}c1T#k~xOC6JBJ&|B#s
dk_Am|A<LH?HsmF5mi@j`()uXBmKrTIqx?g@_7G&*MD)oc*PV^MKAWBhfMzeM<`mKXMLdHlO!nj6+Wh<83=w*A{heN=hMN;?Z@z>
>Oh}wx{<9ZXdiN5%j12sZo6<~bkwQ$q|PWs4`cn}ar(lX$NZ9X_)qPp6sAAZ%#)suz|5iDzqRcQJLkrb?(X@+{L@nNQ{)u<pYu<e
2dWlCK4;!~9-1NR>^W!2(+taEiGx+QUSFnz+LC{%ueagp^E4lNdHkVCv_A&y_wQ4?4j7?k>4KsDrXSuT)WLq0<F|ANC=OQi3={{b
|EuI73V=R>GAM&*7}@N8o?PW*1CPN_0a6mfP)1|R2sog+*T1ibaFV4%5P6pHiaLT+h1_^-5uU14v1K2qdm6+_HSgOv<?+>iy_nmk
1oH_Xmwo;?^3Tm1HVcP#X_|j7%OUa|x?MI%C#$D`Ui!cw9tW6OFi<%ab^7Twsv2s&WzIZ&jq7ABIWmX*O;JAY9~VLP#O?ubq*R9I
r#m7}NL2!<o~{FLqbIRsAV=lav3%E;_oWbCX{R{DU9=udCb);apJ(NizTaOQpUT$Sj2F{c=9AiQ_8C6#p4JD@K;}?qF(uS&_n$K`
lSz^H%5bVzLNqo5A}GWep#4jq;-UbwfN28XtoTK9kW-D4GjU2lQ2xKr3D;Wq_E7iI=!c@VUEKIqpq!~&xe^kB6pcSI`v;=Yhf4l0
YydUvb;?rK{I8!m@8Le>!BJwiqie-5`o^+h#d@aAd-znRtGG{B2DqHu{%B_WVyvUUQcH#)h5MB(WK)0bkvt*69i2CO$8OMd(k;9C
@7H?0q=uq)aC5vcIM^;0h3J}?97XaxV}Srz2c)+F4JDvS;=FFpEvGOJcS8nhO%?|p170`B2H{~(@bW#Ca^abQisZI*YG*z=)W$4(
*di%U?u<%XVYV!Ec5^lyosP$!AU3Z+G|&P5KezjaQ567tp%^)n5~KJ#e-}Q_U$^rU;5g>oNF<TPwdi3$RXk<lJeQ><HJdCwD&DEi
B*q`hvj-V~Q$KYu^7F76wFQ=8MU4d03m`#q=M8!J%7e-wy0wNlQSdCQ=5wH-7;s9z0ti(d&e~epSaD@U%IUZxTbrp>1|4`ycMrnU
3#+tEn!;+N&9@Fb;|A`CiUl$j{zf6zCtEoLJBdvkkyD97Bpb&$8+szq-KQ)L|A*81tJP@NFYyPs!yuK!<$sMueW%Aah$0;zBos%4
McRtME`Kie@i`x9?ZZ3S-Cs28ch+iiy=IN2vCB*M2yf2MB-(u&=Vs9BMrh}H-F&RTVvM%zX*@DRElM?JqrXKPN=!8oJ$fyXFI4ER
M?sR+?lz<XtG=rbHU4z`Ub4E!0w^o}<TVWp2`Glxqha84Ebw%&-J3T_(kFYN-o<DuV@I9nb)xE(j@mph%-fzal`EvWEY_`a6p=_F
GEtT2?IHRzrF`#ijyTsCDNDb(kj~E$l`<!#^Uqi%UGA!B=`}7KkmLR&B0B9=ApQ*VOb6L^PU082L%T!6$zN|J@n-NKfkZ*`voj`$
K!|Y276A6&V~bwjzXBW_U9h0&^+StU#f<>M9;&2O7@a0KR55d4`!l&u(!5GG)`qi<8u|WzntNV?`KW$zZ36J+vgScTM_{Y%oqw<E
Vb5O5iQLBrTiGp8kTm5{8H#c~AorE*y`Ejp&ZwIAQ@%>gY5ys!4EUK@AmFLu^f<UKm7SqMkO@UfO|Tdx$V$-*M&W3)w(;j#$77d8
i>jP5<%w`=U<`y0?jl$U(#x8hXjn4T)k73e@o^CnwNJ3QW$C`KeqFnsB0D>v%B}I(o@c!odfM(lUgJBs$Mexlbt&bd<+{!g!BvPL
vV>qjA%>;M;_w8Z9ZLOvE2hn}(CAi8L`VXR3LtN$DpUc<W+cZ&s#RIMpk~zKs2>aWG)BSzonb|#rw@VZddW|+qp*S?fcA-c;zC?7
@*)rFke(h6kit;ZbtoH2hr&K$c5?HP?{@6y<uMU{iKlDN8vZ+@%2GkI{e(UL6zyAMM0#}Mv-+vie;S+;5Db;dj#yXxzef8`^HDx`
cgsbOt#CyM9yCt|qeBHGkjuFhE>CjRl%4rB%VI71)W;`revZL5Rf7L=^5`o!w>-lE2R69z?WWTdO-4bfWw%+5Zn7#Mh9NM2r8v;t
vDh{D?Z--Z=<3CqBz^^F4>a6H5G2Hd%G}x^SJa`f=q!X(Y};~`1t6lR88B*(yzWA7b<#@N5h8(Q5!&e?Xr_+gMn<A@+d4HNP_rKe
)u00o!Mxdc0v_rstIz9z!h|V0eD2&DbUpAT*TRHYK&cDc^j54gMwi^o#=l@JOol*QdU$?@?PtON7Nva%^vRZ2kJWw`bR}0FO`DGo
xx*7Gb`0+Nx^*eQfcV{@%#Ib3`z!GuFHsyqp$oZRM`j-&k_0f(E;@Z5J`k?3uA)3<iCT_@K8_r?ehS|&v^+F$Kjw549Y3+XIV$mq
K?~f<-*7EBs9HjZ1y3dI5i{Z?N(wb*)b8wjekByK3b0J4Bl{`WtMf1S<ziqd9uGIOkS;f~1H-Ii(86SO{&yJYwd-Zm3adSX>D@Pt
M*4lbBN*|LyVFiN=G<0|9JGN18OMcs#d6>5%W<|#sU)bVnz?MWUiaAdKI572_-p`x>z+y)Z@LR{;wwF2^6Mp925ln|6CkRBrVUI1
NpQTcF&n)GnfNmlZhtt@T3Ia8ocwUEsxDdjuwd|@$ixU^R`BwoJSvkC+Lf0ax_8yRU1-jGUOkVE{(tae1_b`Ej1MF~wW(PYn4pL$
4@^8`w$j$bkqs5|+ypgEQEO=ZA9@;~V{24s3c;mBwhbuRXq-85ZM6m`4<F?~`6w$SA0zZe$8ZuA|HWWB0_FH}{E)f8QUH4r@i!km
kVB-$Spf1$^6h{M5TP1YgGDU`H;V`q4M|eO1+eHnQU|7*pduEjXgw-YJ!wN54v`OZZ6oO(kQzWLh3Nl^9+fFOW~nNGe&`24BN8Ya
CmSelW(-__p^Si58%O*$zCiuZ2NfamR*y)zgi1z`GX^FlS^@Ycca9FY!+KX3y<fva(dgz9L(8uZl;_bpf2_>+vw`1s?8~B#971H5
WvQpYzsr2+QFL~OqN2qSjKD*ZA}HyP)@Vl0k+gzYx*FULs%iv}Vt9bq%l)oKuX3VrDu5J7=6|5Xf;WmZ2$KxJLl9tqxB);QREnGd
sIjh`+8e6iZ0Al+s+8EVeA0|az{Ml!#SX2)q<NgPeDQa7j1Vo25dujh!!@B*0(6T3xxqY8-_yNnghB+YOhDmF0$!UVnF=`<j>rx0
$2bt+teKs)0<S#Z!A@zT;Rt`dwgpKDFbOFHC_<KjNhBr_m_dk$1z==PZh74Lf1@AS?6oyAyEf@*X`HdP&p5j5DD-@X-K-SM<U^c}
Tb0pWnPjw7+>&G_L+*e~NS$kAGa0RJ*1?R}(<32S3VgS_%=j-RyM5ro2>?h`Ii4hJ5u!ZtT%q7dY~Z9xQHJ+lXcq(dp!gm&tZ>H;
hoos5Eq1nnTR4t?fBY<nQAq$q|0f<J+OZING?cYQ<;O8fBPiIhElcr!^VECy(jSz=_fpLtu=zGmj$lvB2gV%2)AR@a0r}_XJEv6Q
ayx!M>{E%jjfM<=#UlqqH4V=r`Q!-PXor{f_6FeWLvzraj!+@Nf$DA!)zQ%~VT6P`_*(<t^==%`ciHxEts8%p#lW-22m)COi4dx4
l89!KI^@o%nw?LShkz!ovFGmM88f?34e$KF81mX}x!wSN?*k+LC#l)DPXXXzOu%>tHOJn^W^jIqeW`oXf0%eRs}I2RPedwQA^*fQ
alp{fCLEN!79%wSew(ZQzD`acav%0}*P;9SqF1jPC~=3n2V*;A0xXh|0f=P?$q@tW!~8ZKh+!(xmI3bqn~8_HE3Qig9~2FCC}{{U
^2=SIe}@e8ud(0>+vG`Qh0S3~G@;QMAkupCfFS6D>KzmWaDt<}BA}uS)O0t+!B?cc@&aP(zXgiKP-7gG(SEPPXJf)9H(+@49|y?!
hX;b6h-E@7e6}S0Bia>5)tA*DNvxQLEUP)iBqnaiQ!2)%F3yBVIiBLoAKoYnkGPOI59x{q^0}561j0Y_D#j{pQGdY6oTxP+PLQc3
5j_Ox_jUD={u(dodrn6OrNbC89a6n#Uk9|{&>spSb=Sc|qfo=Ue0gf-W|+(q|LAw@e31))CT^gVolz4`cGI0i5A}~Yy;pXu>k~D#
8IrY|NF<Yp6HYWB5+;d+t)!gMJblZcBU+#w#OJBg*`8W-PeGHRp;bZ0*XUdp^Xy2^W~iT#`+r~X9KCX9hO@dT5A09g)Om&_N)n6+
GMHeX+m;X?-*mOUfD?kqL=pvLr^Ac$z$K%!NI$X{Vqn7?Ggx9W$bfqf+<i<wN7cDbUva$pCdK!3-;)?3FVbyXk5O0-+e9gm4>~ef
6yQkyMhran;17%mAVpN+#nF;RKEM<um~Qdqp#c6$J^+1chSmCC;(^@{&ybCbdzlS^&qv752(y{Z<qje4hi7JS4#wda?ZN6_oH!@_
vVCXNL_yj?833mTZvW5ziOD%90Cyr&#l6YoeIf^{a{-k9aoyNm=R=~uamaK7kbWjUkjKe1;Cg_b;Y6gwhUsuVqz;ooW}qQv0GDtt
Bu;79t<y(ORpuEsd7VS_FmCu79fwh{bbFTz>Xy)Qlf3df*Jmj>n+Z9GkvU9t)b%HR9&%D&*^jHoN0;^LeD-eiX|(&64n*eA3?O_Y
K+LD@{u}?uX!rd);_z<gScwb<T|-h#z1&l7L~3*>q+k*IfecZwfLL61C_KB$$-+=^sCb<5MN2O@KX4oem#r>?*#lZObN?|vVKadG
1KMb9-J!eM1Z+&a*9rM@`>=;Gvr=d~_#HBHcbh1f;nCh2X%swMfueVx1LvXN@&2z@Z1uu^q&`4<J$fg`;r@U0gTT={UB8c-nsbQ{
`j_=fIUQ;LYnIeSTWW%+_5D=HD#d*osGGLhs<HjHs)?4b)CE;fP{MSG9wYMu>Hwh>P275uqHjde0RmmFoX|IL0s;V(W%MXJxwOJS
0uv#_G4>j__yR<Pq1Z{>DrMfK%4Ru$^P}VGx^8?>Uw^1UJVQFAOLCZ^FxmM{%^H(ZlqL-fER<z5b1CfTJo|<&PUmCbz2#2>sEYvu
3n!<f4w(<vzLWFv?hw@tNz>pu*n@H^KERl}U{az|sW3z5VyY>-AZS%jLV$QFl9SQ>P=3gM`M{I<V3U<C4=5Y#JFxY^f!*Nk!_HV9
aPCif?uPx#_YueQ3L|;H_cuRBA>pRb+HS|`b{v%Kcz=&A?;Vs-z;r%54rPSMXN$%3o?nr`<?>F=t!?q|%f;9s*gc`Ynr9S7rgJ^V
l-PWvJNE;|?MlkZk$m#tMS#z?shyMr@kIQ)dJV?HNmT)FfB<mG!U1FU(4J|ka1OgoNDsx{<9;3ogP`fh8D7)qvT`2t|6K5VC=1~6
Psrr*`?MdPSO-t&iV)K~b9*QDi&a4Z{$o>7{h~W{Lw!f;wJz!?s!&yn^WZSk?Dq-sO0iUxl;T-m>zW$6FTnUIu+*fGyw9*U89rkO
e8ArL$G_g6K-JisU^^Ta17K=w=BFdGmn>)-gNl-nK-E<cbV5w8BMyS%HgiDronIkzFx+vA`!8$brtK6F{EO~@{x1E9WD*aV`Zm+J
j>LP}SF@Ia6;+j>s;@}!_piXnnYGKw-O#`F|2Np8c@2UQdmq~Ro_g+P#jOdBWaMlZy_iodO|gZt(vq@*4NB2OCx{*+LF4fR9Qe%u
9Jwe(TEa{shkFF~B@74?1d~Mdgxnh%pFTH7*~I&o!$It12%?%pPc`gvlfy+3?^k=YsD)AL$W!%e&N~tFY4u4l9pk+PC^~>>FC1b)
d#@Y0kvr30m&lt#NTjWyPFx(Y6GJ`;wjA)x?XwJ3)@De$!e$`&kri#(ji!E&?+p!O<mW;R>o>d0*YWf7@x%0fR43Ar6_=~S{ex7p
!$@#ta7lUB*&u=>C4XeW2CSBM!O)<zvDEYn1fZEG^q-J@Arc&ptGw>Q;}OLJUuUNeBX3doJk1UIS5f$t6cO+9pLL;qrsVQFfnz)L
`^-vHCmiQY2Z^xC86@buPc8dTE#}_jnP@h7ow6I#5c>2qd_Bge_zP%P;cm_xUNB@Y(HPSn?XQu$BY3;5nreuj@j>q1+SoO+a4~>y
z#l@HUH`KQ^^knzfTU2MOG!>idLHHJ{1?m~@?)Ky&LNkVkp733B_EI;Wct4*1Lpf3L&$^Pzb72e#4g!9JBu6sIL??E^*aYX52mZg
P~rxRcOQ>sU8aXEh*HzqWczj2`9q>}+G<!k3<=o*SrYW(*u+gy6w^fh<82nzP+CfAl4g`yr2zKNEb1~(1O$+WUxxbMU1>jdJJypL
tW36VWSmKd_6H_yFwZFitJXStq3VAb;(dQ2PjdE_eg2;x$1(ihHgx7U8~C<Do#x-RQwB;@{U1X*5mi!sgkLYhucEGb*0zZY2&pB<
<qQ04HM%f#{|P4bDha^3c@R~|`rK>_q4uLs^1)1KCVzVhFq=)eS_qO~OT|?NQwdJWKL}eW<g0ad42l#Ye(oM)QN-jEG&v+}^5h<?
XY)2?am#=Ad%5j)!eM}K*<cSo7~ZfUD!DQiQK4}Khc_9zAs~Idxx!`%wS>h9KJ9N090lao3@jkT77r0NAmBDiphw!XQU@?VkT4;H
RJ$FWyHwJ4K<*&KR12--`Ci6MR~(Hsow(82l{M#t?(%r!fY5dbSb50B6h)y#wkr~qMItP)DSZ_KlH1jL*IRZ5fGP{C4FCDj+s1=x
#aF%Q!5Yxu+dLe{u(tFE;LiuIKZ(c8|7GyaFhA5l`EP#f;@g}{*J1uj1o`F1Q~o@`ZxPd-M~{S_P5yz<euNy=2S)y_{)(v-t$X4R
xQO~Qq^~JxzR6krQ8k~&S$pU9V|q#goKtRYGjRQfkIMl_|6;nTU56a%zdau@%S~A-zMY=LnG}{l`KkhppXz=i%_2)qXh+ZRKbIGm
0kHh?|D|v4-`(oOe7EKG?U!}0?D3C*<M-(@3m%;n+_Kg<!jahjg%<F?%+tV({~w6oBkzh&woCkbat!dTdw-Rm_<u})l|R;RK8^NX
3}fA_->%aCfp_}7CCBQ9{4IZT^IB4#?vvdIyU&lhY3u{r!!A2Qa=`s;?(+ZsNzz%QW<7Ga5%0EZ_j><a^c%9KGLG#p-{8`JC6>QU
r+(ddK=2=aSRL!`*?WE|Ey$;O|Ji?*nc2j?!!P;Ukl~{Cp1+?CUhb;PuEBjHJ7ii|U(<zaHqw3a*Flt2W^v)3A0{L5z+3|HluX|A
k)Re6GW5rkVVkq?8Cj;k3GUpcC-`mY@b-&uUuD>Ezq~lry*z&|zmbx7_2d@G)G#F#AU(%u6y^Zb4u*q!FcRsL0pAVdh#5kP-2#Lt
QES;(9N-n6gKtxxvzNE|H;?b~3hKegRbH%&Oa&u8@-XrA`2!-EM#YW)D~vLgMfXRy?#KO<Kl?BBi2_2XP(bB-aqrqX5MkIi!^wkC
6(E0KMfW=R5o;)Y6Hd83CE@Gw(ot`K`M2!;FX5-i$fw-tUA<}m5JGX!!^r;sx9{!5^_3sW+eE^tr6$3_Nbk&RunL50XX&N<iK~}b
A(&<b@g#CyGJTQvFuLA-URp3iPiG|H=%LZ8DqaIF2Vg@kUzwS$Zz0R64$h51n-hCY#ylW2w^%2+n&8z}bVR5eup}apv@+NZHU_3<
ZtCC|qG)6*7bCi3oc7tT^Wfm?uH?vY$Oj<E9B}*@|Bi4OSPBe_jl9m=Nduz>Q51hg%?deKX9X5<f`+jhMT#R0CJhZ5(rukBDL@ny
DO8j+jUzHN(8PrW1u#rQO*Ig)DMP4@oEvRW>Me*PLs44RgGSnHSek-@&N7GJK@3GT6hw_EP*oJr%n=1NB}BB9KtvRb%?Qy|R0RP_
P@NPpG_+DuQZ05H1CB#dh@weoDyo2~s3JWKF%bmKRDMx_f@*20ile6GHp-MCNECoj0YHRBDM&3SRVozHG%FEEBuD|ogE>FI!eyEg
;1WHGs6@X)Di2fCsn|p?_;&u3icLsJ@-CM24zOt_;Tg`{r8~M{=P2nXv*qsd<*FQ0iyfyeu+=RNYGyObUixg#tb{)Of!W(GZy_|m
_rI?vjFtDH?a#Dxy{C_5Djq%_p3ZvXmCZR0P{iSrNez2xRf=izLC&}y$?vvlPPtCW{O7jT=d%W7=VDt-2u44*;@@_e0N)eojCcO7
RD2j4FfhafW5knpO&DNAruIKBRSYu+;zb^XTE{}jBT7p-r{@d#Q-MT5eHB3nfNx2#|CQ8zS}4wp7e4sz*CIsuYbOc3Cf;ryKZO3)
jjE@E|Kx;3LzH(9dG?eDAC&nI(B%n?eBIsP>=i?zl4-^}^rKd_it)Ezn*p*W=u_!1&(rQb$#YUpR%L+laK4GC(ucoMxpkvKC`Lbl
{w}V1BO_2cFCg!9$S{bL2JEoxs8WVvOv;8pGBR<bFxFwlW5js7I2g_jGmd+h6Dh{EYEVi8W*i8CcPvb22n|U8INqxRLan`^g#r;A
n=!+)Lh^3}YHL?ec}v5^FxhUm(VI0<Ww?~dM}p1f%nnlumJ1FZoM#+D;)A=@nUv^C@y_`)P~opUod#HH(~EZ5sv@_XGY0Zn>`LTU
O;l2XA&Bb+B%~TvAkx9z;e#LvBp?KW0sfKvC)1~^fjIv30CKnH>)ik54L?1(Sw5K$YpDG{OT+s4J)Hm~5{1+bs?8rq$MtF5C6KOd
`wX^_^y(}9p6~npc5O%RrL7jbVUM}H$9boJ-E{u_-*x{`9^`(OZIcl9@kN)XIn)jnSN$Ecl+gF!Trqc;YgJHis{_g&86=)28xhG#
RV+Va0R4KVp{7s{|JlyIVq;&ARpSDy)<ih~hRxf6a9gL0oMp%uK|+XIAmEYu5&ikBtOnCd9ORR{Ask_AgRfdzHc1j;yPvE3_P5%3
u>#K|P~)}{87aM7hMjo8fmj~&kw886P*7s3s!Cf75)GjB&aC3m#N~p-%X^~v;AKh37(z~2!yze|*q~yMVSqlZat8`2c?@>Kg?&Ga
>@p8WYt1c`J(8;Yd>H@hFJ#E*M~gI>ZH`w5=F?@-zWcgqb%U~-#4#`dqQss{?sbiI$srl9q^z1^&P{0c3#pueP@-q{)M)yAuc3;4
?94gfS|32lU0AYeL$oy8bf!8%FIOzcc{3%23QWwi7fIy=JD5hu!&0D>vQ^L@fnb62N-)0`fv~BM^i1<S?wJOgX(?-yMzzJcs?(W0
mtHsMqk4b2T`4@erYC$UtE>idVXR9*cr9sv1<_<nm(qZsh&PrjP}jyVa|rXfra)urqjz<cCP@1>8HqGd*sW@yj#hztJKx2N-8g2H
v^B`*2z}}=3jE$1^X|a8P`OXgUoTuQ>c?Rn2CVfm&dc#j>H9NhZGWoq-$|thpQjrRm%`+NbTmeOwSbXEUlSYB7Kmb{lf3%*Rm<GO
f=-J3|H(0Gib!)ha1iuS*{Yi%W;4Kxwcg7vVoaFPNpm#sRNmtWMoKUBAq>$(gq8d1WM}YfT0o<N^(cwDW9{V+_05N(iy(|>9^>j=
8zZmk%ASmG6rFlO=hmk&MO!S8QVAkMB4suDQkq45!D+iQ4svdudUL<p{-;)7Ak00UO(~rTzqeUyG(n6?2RS-ZQge))&NZ!yM}@`B
SNUfIGZ~%QI<4Vgu_L&N78r%A;cINA9u#qC6;o3hMpi0{F(fn(T;{Itmtf6*%GOAJ>~5DFU#)pOIz*y-G1=agkkb2p8`$un<M;S)
aCktS7-3h=MSC1uWE7CUw@#=aMX76p6lti~+yE8<$9g>5Gu_**{gC~gu7lk815KexVhZ=dC>Rn3h;JSQ4&A%-bawLAJ+rTU<l)id
6V0HGnbJH{OQN0-!I@|+qA|0yKlGM46t600CS_@jm`m|sXpi-(%sgv{P|@(w=FBF%S?w$t5fhtH8Ev{J{cp_hw-;&=-PoH|1dbhC
(IFj{G^8zg)r&eYvld2l^YGPJBFk#q$$_Irl%c~S<(r{IQ2#dDB*B~E{=;9et*a@b3P`evNFl_iMq*Ca!I5^Pi7wHk5RiNzF+>mO
sk-u2l1iixPDn4p#rhP+Q*x`-P?04GcEp$_H;Wns{&hEX0WyKr4Ok!}QNkQ2R)*agX^f+HbeOnrGZ4pFug<2DQUNBHrZVOc8!|%}
pfEBeA#z0?HN4zCQl50^a6*X}ZfczCTIS^*nD2sae&)rGNVY-h!cT>>4sR$qLxxE@?_u@k`7@WMQPAi2>g7)shkH-G3=nWp5)38N
U%dfkn*EtSPwTMAf_};dI7oDSZB#TJv{#gSNCCA`SWu4Y-iiW|Qas43CpxRjrU`d2U0sXG%Jo2odqK8b^sNmMTKU9lA<+5+*;U2~
=k_K?O31A*ix1c1%#1c;1*)a!xxIlS@<<vdO?w|if?Xt<fkuJs#lAn!b(TvD{rSn3IWZD+MAj$4Gh-zJC|PgOg=@)KB0{E4nRSkD
S&5o0VhF&2A!*4)kL~SIDsya`B3CSTR0lC1YC}pK;CBU)h6DYmA`28A&DF3tjZ|2(&)wovVZOTL-vXe5$bzVg6sN9Jw<SBLs;81_
CQ^+plt|-Xl64?Y8`m_TlLUdq#wR1P2F|Vs+O}ss6$e9tn8^ajwUlVVN<tNafMZ>{cGeifh?~@=GvLohgq$EL%fe^2f#`wOuPG%?
M6vgA{57ccYNEr`WV^I~E9T(PyeDieL&=AJJvBICLvZHV9h~H>+cv}5|4TQ;(+qhzW$Jx@!hbYH6hrSxMk5<~I((DsmzK8X7mMV<
k0Kg#;I9y}^jJSHu1)q$SdNF(MGF=6vN24is4z+Sd;ZUHigr)R-_$o&9X*-dKMxP|Y5;8nss@(OP{9Ie6~A}AxM{ES!KCq$zAXJr
2zFL(jZJmPlb@p3Bkwm=!MPVP7XB5avpyvoBZcV)7GX;MUk#rz|BsZqksAg8^uGoypuXdf05gU{K>!U1K;R8l%cZr$3vS}ZB%FKi
mtFuSCkX)fA(=PV@cwJ51D`*iMz?DadO?xO%9tIRJ)0m<NLEW0M-rxM#~_ge39_b#IXflSb20^rAai+fJgO+dKzj)&oB&dT5BxTy
I&Y+JBJHOGv2giTHm5iqF{wa^GXWmlxB0-7ubaz{HPS7*tB_`bHtE31V;mH(9+<dE@8-a6Upt)$%~z@6r{C6bO@iCQHWCqzTT^+<
E>bje01^iVT(~qklw2|5zS+wn4EV_(4D17u1`{a~QE8GYS%2YEB1{yCXf1QU`>L$Q7%BG@9Xl??FEvg)Rf-Y?m2L|jKJuvsgnZ1y
C;@ebp%76|2MReJG+Gg2np=xVpx~-(p}xmWS_Y8>0M6xK)kOjb_`d|Ds+IUFkySE4&pla48kHi4YD0ATD8s<gY80ZJx+r?hSp*ax
fk4yZ!y4!qKWtGqE>{a`PE?e~kRSv=gKB_@T6*m%2v0RfB&^ghQpE`FBOV(vG+t@^?w}@@<8>V~Q@W}8a$Hy}Dj@xeK1qw@i^goA
f=EX@+r4i-Tho`)=GtncIoYW(1YpGrtU(1;B-8-El&DaEP_%}ZPJwl!@PMUgG&Dbt+w^xFS@V9L`gagrw=!aiV+(kdj`UKspp(0*
7gr^NGN8+uYyruMDS*=;{eFgINI-uF_jE-Ti9~RaRiewEw(s!HtfXODgnkHutY_|{tubQKw1)4&bCuh&D=x^+s*Q?j&$*LEIK%|X
vV(o<viC}er-&|PW}o_T<(^f;RRTYWhy!s1Z;TEn6aq}lHUtnzsb(L_DGu2;%5VthG9FXsF)yp_01pBPASh1c{oV_w+x<R|ga8B(
lmR_Daol&6LR0cHkrJ@<_jZ9O7U&1PdZ1vcFZvM?W|8d|E<LQX4*mI4+kZX+zIjYh#5>{2>FKb(w)4|Rovm<GMi~@sBl*c^LKu_B
37>Oe7cQCFOV)~1)#gP!Umh(d%0IB&w<Gcu8Dz^%{14h!@$>ay){$R=(^~pi{N*!2-LdzoE6lM)5X;1@l5u}hG@TXcB0~zEe0fe=
;bIj?Q6jv@NdH)l;C|aVv*o5Yiq5?I#@qZB+^wOLoJclVK=M0>v7&_*(`L(vjAy%j^X+-`P*hL|B=72A{-y1%8i4p&gsv|jtLjwc
H=R~+c;%E=jjYc~k(!TlxvSVZQ9~{KVlR0|W&YXDov`w|be|EZ1$G<ReH>cqE-`?*?Im?*Mn;pfhXB0U%c-(_{Oc?3w!{>KVWYq(
#_2;Mh>*<O$w%pvowIEikp24gBgg6ZYat2e+Z^{fJiznSKy5gMV_GR2aTZ?*%LQw9VAHp};)vu_;MeYM_m@_Cy_!`j#TOm#t~Btc
eRGhoDFa^`>mw;?z^t-fm{==Np{Zr4lvZru=T)AGzG^7K%F@~s@%?(Y4V9;B9d!8UHP+W{a^lRsjVZ)USDVB_QH+>3OxAA`thzDM
o$>j2sFl2PY!JfV4qOI5znAjsB$9X_LGu8hD0CqcLR%#5vKq#g=+9fy`l-Y_Ck7ie%RRs255xCLQlGdm{%7TgY^RgB#Tge4Up}2?
IKL$0GT-t$!^AcJK|jSf<FVupcGw+6WXyP765b`(%V*#nQ+pTsKyc27{uvANcB}675s2=2Ykt_>QN5E8KfL|$J;(X-JbCk764h8r
ZphtEhB=@afoFM$AM|&clbnbBAqQ9@Aax~;Hvcmw)ik{ZP91^c%=Ny>J#`80_P8MZ00?>6{`CGmNQmtvA~GZW_Mhj)4tTS_QfWao
zGk8A`#jI+EVQvf7(~DL#IYyWW~}x#7&IK3vl9D+pM>Yfb_c8<i0~e<(huEoe_6pZ#_w(RjO6Idf&6%(x@dgz#9>AtydI|Xy}N(+
I|uSRcX1TI4x!!b`fRa0PKG1$pW&rFC-fPS^5EuCv_H(`$awGQd=j-#QOQuKeufr2d6K`qIB*Ow4x>dgD2f{gq9ydDE1v-1;9!TJ
mb7So>pXcEn4U+nn0N+0$`mMqi3xo$w@_laxNJm@g`wB{mU0E_nNKp?&%uYOISt6rDdc>1dKmHec=hb3VjmvG9&Ap>Kk@c=H8>ZG
<Gj*8I~ubOA!?$R7pG1EP<JzSPUsR7L7x>}Q@9o+hVD%OQ%pDRE_Dvwu=_sQJ=`4f#t6j&XFMAP?J%?2aBC(eHb3>janCSWEqLc2
#xQVbcww+YR#5>_uLsl8b~VU(CsG~14Vz7<1ty8n;Et9g!hdKys7S=d;)96^-U6s_Qh@}<9T(RFmar%nm|)_-*@dVA_$nZy4FTEE
j7~gO?DMHDUi*2!9S(f##^=L;Xq;SXd%Es|9z~xFD7q5zK<M&jg%glv5@$9AQmiddpjJwiF=2Q-LV&QIqP0xM3XkqG8<|9Cd66@L
S>Y>A>0-sG7|#N19|gXp6Y-sQpD1?N2QcbPFzDw(lh+Dl%!2U~LkvM--$H61rmvqd_-Y*?<v${w)Vv;Jhhu7T{R&@mDt(pcP9V>R
*3Uw7Nw-X$%%Uv$1)Mo8md$ajGuJfCMAxgH^|PEFDGpo#p6^;WN0yJHF|6ak@}5KDOP{Fd<k%0c<7E)NOeDrS^E3{71i$;fJ3RMd
ed8#j&`}f@77p>rz#!`I!OnZ$yYt>@?hV)~(X(&6@QNQY<OL2KIdo9T(FFWGeg3*sGA7_y3eYzGp#baY$b62Db}&7~X28r3xm^>X
f$WKbMillGp}=zCx#=i88&QM#8V(bmMoRY)1g|G0hG71}Ge8e&XZeeF>hl6e(DSG9q<TEDK<t&(f7h?J{=ZGXuv$B<=f$&>33O%=
VmP-m{Jn}e`+J))PPpn0avsfAO}AInp@(bPZxPEb95&B8R@hOgwPo^@yh#E4dp%rHS0~i*bnk_kCUC5L*T~X4|6cTY<kPTIhR;VG
j#HG~e#hH*{LcsPmD)DYZAW*=Q$*WY%c{D>K9*WiK>&h*J?E8_e{lgEghwC~5{LOR(9)iQl+Xd`=oXZrDE$$<KP+qLFs3KILlTKm
3qsJrP#i)brl~)Q52yg?3KON$P&9|(3gQNpKIk1Pl&|3~lvnCa6ah^jSU#wf*iymkGv<Z;zfb!RGJM~e<@qFfPN6zbXPE5v{i2ls
HqYr4AQNYgagQ0(*RD^n&Viy#O%d;+J+&u<@DQ?`d$^C<Cu-{rB=Z#Wkm*pLuaM$z)r?gK0s6vP1pNCW5)Ltf9Xg<jf<{;ZSk_r0
q^%kX5+;SPtA$KduY#xUkYB|HYsdbE!T2Qr#_S5=?Jxn104Ms7-Pf7azvKIg`xG84pl!ls{Xiegs6vQ@?HBDTMwR{js9<wABy$3G
1`yzRAayVm9!h>6vmhFID0X@<hyH-b84gqw7J-ZkB(#Ac%rFNal=vU3f0^cfjQfA>XlK1&tC??=7zd(L)#Af?p1@d7C^Vmr!J+2>
L@Hum6YK}g&@>YQ=xq#~@u>Cg)L&#F?i1dP1P~JwF|cAvm<c>Tgs1kTD5Nnv20_|ClZ;Urv&hQi3fN)5I=v0ByAU7cBFYed5A2ns
uwY+lzxSM6O%$y}5`zRmVlU@tkUr>LhsUH})>srcetRa3FXy)^DttOODarh|2a6_7XkzO<KIQ&@A>+@?pKqff=QjAO`jLgCM;D0f
{~~&iv~JQn&7ghuPTLJsSTH>Ye`{iIXrG5+rMo5|f)5awgInLqJ=WR!zot0u=cJ0D>KTSnRA2>&U)2Kjs|we#8ToPkDWh9dAWei2
NO1V<;?C^ptF~5(Pjso=g|yuR{#kiSorg0Cv^{L0@&Vxr=$f7C3LpEZLIac4?GLCiy!S>RaYyNc2^zu$6!do8)LJN=t(NG<Hik%&
6fg9!X-a9Pl;UDNBh|2`B%r5)7eWOdI5hxqA{oPk9Rbj$g=&!sS`@=5m_?8dNqob5>j2t*jlSKs#>tZgSGrl2kg<d~f@8b&fYboX
bp(d6cI%Dduy}K0y|T})X{#{kMvJSv1z6ez+3Y@27*yA!(M2UJ2oN!DsTUUvBg5c+H~`d;O(9Aq6z!035}RNQLA{a@DIo^JYJoRH
4T_Xqr)e3$Xr{pW<=dS|lQ4!SSkR7wf35-|CS({Wf|TFc8+Swv6G=@2M^4mz8SO>b{E`FP?!vuI$=Y#8LuvY>8vJ^;F@zi^aOnY0
lVXY}2xOU`%!hDk{&+mic+q4SKLUD)ToF_SQq*A8`+(s5f=^0$jd~N>A{!>A8JSW90%{O~K{POG>AgYqd~>&M^-}QhUI6?<v)mFE
FGf|$;~|I603VQUbfn{ExZ9TO4Ky^tYQC4$MKlyIZNAhzP9Omk%2)KxLPnsXn4@fz=o2kWY#+}YZVX`P!59q`(LspOnwhDa5r0Mv
3Y3Zw5ga#{3WnzFY2YE=GWGo@=E?fQ9cBCA=?Wbh8U!~XkkV*<0i;OgptU!!^+0dn+rqAusZw{>-Td}T6#3jzIEX8KB!TzAJt7@l
M)t-JUhKbxV#HBsW=!8}#><?B>&j4noGj`=C%1iJH50O-qzaAm#v)68yfS+=L)ediDEtuf?N*kB_z_ATD)QXp%xCa0m<*lLbNORJ
?>9K&lSqU@c%M}ddovSGFlZa+b}$n-1mUg}pH`ysec6k!h$g$3Nj@SN!G%4s@(gi2srUK{q?m|46&}#4VJK;Uf`%%DfhZD7&;or#
{YMw91tU~T1q)3uQXj%P4OU9bhMG#KEeH1C=pW*P%}LIO7$`#(VPB|C1YLt0Q?(LkqG*{Z)>6?01`i1+JcuwwJ{BR>(9v8cq3-a(
6d!e?6xL#fL{W=NML$S?y$4MzOIgJA1JBQwIqZj{?ZR;d`hWw*3-(|aR1rji5Gn1d5$qahn5qtbn{sGh&j?>kVv~u4Ex0h440Z04
bJxB3fs$B=fT0RdAd-faDMY2AC|D#KL_*zQS^{7gB7hnMuTEqlq={%L5`_wgK5v44Qa=e#i|vX^Nh%<R7NinHkd@!=*E+h6C5a4~
4EFyhB1wuyU<CK<FWU$2#@yoM%YcrmtcFAe+J#`jf)uqp2al>e;ReBCsJPU&`xetiuBWKs4fv99_Ns7MdxD9IK#-w=sHT~v28I?-
gbAl;aZ}msbaR2h20_{*U!NRF$Ge_-^u&28ASjn?a+oB14aXNu_krj0;-DJ^+JNoD%ua;klAg+fnxOZm-GJosBiP0^2XJbLz2Ke7
e>tM6pPDB>5|H3Lw+Dxr@~oXmfal%G47BybxN#-SfcXhv&XVs1I3#FmG_Su2gzzBD7?d%*@G^u%OgHM(DE6CAwKu+=Nzv`Gq>_wG
QT8hu_+H!xDK{DPiOXo+1)Fk4eiwt;!6Yn7x)VW+ScuX;0fo{pPfx<}$M<DW41{r#82PMXCP<KphLQ^x)ws@Z(nP>DloYvUF#c2g
{>}SE#JKIXlMa2(Vq)DUpDEXGu)l<$I{`odK;VY`0CD~U?oa$D^$$I@$oM~@m<lqaX*Ff-b=|X1uCOP%Nu)klM+g!2M{F3!wbe*G
lSk`~lt;$LVed7_>mw12Vdf}yfP2FynF^0oicA(RM1~~5NFNaoEdGz_(Vyv|M0~ECXRY{Qk5P*!t!PhGN`qku`pq$*2Vx4i16Ba?
{~rTBjkp7`j*|4~ZBGdl2;I5Fo#X^yz^<y1U(hf`@ep9r9>yNvL+_~Ao@xr}8F(mw=tK8@iOPIvT@zYrnFMkQ9^}iDf#+w}h(HXI
Pl5({mH|A1b?K6tFr&&BFO~zj6!ti~yVoxG-vPii!?goqcBl4@LqZucb{dg#AP*!0RdAi=IT4c<I#e6-Q=IdT%|6iioOtes^$H1t
FhD=GC-BwsNw$7$16)2o>2y!v!##Tjhf+R1jDOnD-zM&KCk56J55fW6-uThj5rSczShF(=o<jr2g&dva_O8o3U3SX$Futl&@5v#;
8v}`9vLQLBF*U}TI3l%!w1M%JGa<efh|oF!nSTrH!}nR)%vIyrXpTZSAvlO;A`+5{3tx&nL5ZQLcuO*t93fzKvJ#p-Y}f|f0Wjow
PuiZ&<|+2e)F<VsyffkQ3=(=1#ymrz!Rs5o*Ze-C^n0J8QBtKEAeX(SD6tHW;fpL_r`LPITi)WLUa)q_1Wd4OXyP<7L{ODgbWxaC
D42<WC`g8tCv4U=t%lK{)wI!xiYb`mLDE~6OQSW><F2B*%tS%d+Mzninn{q+L>++S;;iBcVkUYF-56s?8Wrq3oa<VsYAS$=h^4`j
!mcY=q4;(ovzdT9<a?nWlpVo{Dy1&KgA+s%W!LNV`klKf$C)9?1nZXl3q@bS3Ouu*VA|p>*1UR|UVw+jL2kplt+T%&n?ns$ZtYab
MH3uuD`UppMdIw+S~PSxp_VzB7;1;iB;g^)2r4J~erI23hs{pbGKH~JZ7E_|Xm&fh1`eG)(Zy~tQcyrab%~&jkipwg6uRyxOp$2p
{k&n)Iv%<_@fZNFT|JFWJcRC(uL}+i>8uBcNNz##+nta$QyWXjct5YaLkG<;{fqYCKBX8#oX%~}0e%KBmCqOm(B9ihc?K8D9h;vH
4~lo=d*5TS`Do-HgHqD+qb(exn1)&v1eP;%ZNvNAhBs_r;a)Ygm?4N7X=Pf1kQv9g?U{*+D{6slwG05v_WF2%CtwZ<AD{+~auO*5
amZ)0ze_rZ>4VIVsqj9|$Fp;{aY|^deZ`_@+aZwgJ9-}L$n2rP=zDxGs@@?sjAROS%w^=x<Eq)7Q}wv$#{3)evJBn=eL{128fvq*
vE~}=<+0jCGC)~DiijA%`1qmMrRTjRN$1f{IG0Q&;$jE#*-7>CDHw+WL$0rr3HC$3mAknQXP@c4@UT^auvz(~mdo2R9i0MUf616I
jP4SrK27&*Hkl3B9+DzU4Fw<yz-WaNDLLfcvLWe`I0Isd+z^4U`%K{UJA<Ds0l-BaG0<O>DWQ_*A>lr$>(=6#1B1M?gmre6zfQR|
J|^i8(I>bDRN`_Pgih!o9H3qem|Zcti}!)vFp3Gf4+aim;&g1~4UXo{<6>rmTBNq6)Flf=RV2D;EShB|1}Jtk6GqsIhZ9*OnMg<i
LS!J6f>=o=0hOgmODV8KEk#YJgrbsO?i3<Aww98BC>Vfo2y8}B7calCr$ADT4G2W3Fr?J8DNIQdKvL4oi^({G3MWaRDIyXAW~Cxj
ii)acDw+y~2}=K~R*7h!PFWz*g;5__97s`3gJn38nFOF-7(PmH4XpI^Lu2A;xz4|*>DcUX{DGwkm(0Z}sR&j<lm(zrG>4LD1Qp$E
*wkvhw@0ARm#y+2A=%YKK7-G6^F0tlERg_u4HWfHjqVReS|S`z$jsjC_qC1SuXjf}J&kU_VGWB+M|Y|YIH>pXZxS696jb5Ha$^=T
gnir<4f6+vfV&CcHxqju?N&S9=`V4F<7^o0_flz(L6G8dL?)KQD~XFMM2Dhs@RMpV7_*GOTv!iUH)>Bo66~K7iXWKE1etYmHlMvG
4#!z#!o?-wY+f^3O&3ZQ-6O*dT;O;O8U~GpvaF@p(RI+~E2{d2?0aDH7q<|1jC`>Uv~Zq^4lV5JmYStUdUZ93SX$$VrMFn+u-QbM
QXuY4+yJaqILXHJ8*<Z8V3}xO-65_u)~To>lb`9#O<h}*qZly;L<Lby8Z5yQ)dQl120o~kLdENJa_D7rn1A1O4PIw^1}O3x-i>P;
h|_4(lTJykCfS1{Op)X;<Y0zVV}PV!bStMyg&is?q6mV@$z5x$mQhhn2F7U>LfbibWW!WP`U_M<L@{03ryN*(Ush%!V-D4xr-z{V
>^x$Xvl5ZOcGhh*b*(u~?^tr!n@Ysc@t80%4iaH(HkoRhW2-cV*L&8ckg1uiYkF?ky;Tax?xQghVr1ba5RI|!cz7|LDq5r{DOo8^
WQHCJK=SD1-x~sRiUo|5?w;&>jJUK+C9H9c5ql13B4VcY(AJ?vAi8Fs33$74IIS9M7ad+QPi!&~mR1|J?i`}YOi&d5JxR(0G9AiD
79Ep_!nJ(pYdbi84wE&8W>TH5wMcTC(P3B{&bVg~+bEt)GVmcJq>FZ}T~(zG+pq-zZ9w>5lc#6zLxK7rfQ3Byj9}f6r8S|NlP2bg
wH-BBqd%B8;M_g5K!WGjPpJ;mSo@}L$FnK!l1fWLL*fJK<HL|_L%JwvNR;XXiw!M<9*kp*6@!lMfsGiVAd6wNZGeTbsHLQXrJyTK
jAN?W-Pul@l5LE$tVck+3=cr4mNWqhMhF&v<;OmrboKCiJiZ?viSf)e1Q<Q|6GUAAkeDE{!dLE#r*_~uZX=H@MIg&fP?QA?6-6x}
64I0rBTPcl6bVYwLjge$(o)PcG!&&$u}oD^NhJX^OGN&>XsRlr(~>4AYLZ%+CNyS<no1IiU%$;ec2TnjXUx&<m>|vIhR5Ufc6dHJ
PS86Z^n7JfAjL}o2+3>>0DOKA$AdA(s4bLfPBlc;Ig{a&pvP@O6g4CSgmLqDk4eN1)6UBjKW*%M0OzjeviJ5|1p!I<&WDU_HhpQ|
%{)G9riUOv<s8d#%<3n3MuMH)7NrSd3!D%}2xOSC_2E;`OaVZVD~VL0HcmkIK*XVdJP1Ps2vUrXF+_pfkb2-~4bpRr#)O#h<hu!U
JLlT*bRGmWA>#;`s)B)OnuH=ok$Zq83`<;sFvAj1ks@;a-`#G{Q1jWz=_%U=o}<`g+!L~O*@LY4!sl)~$RgrANbEz>x_XBbdve|b
w0#>xRO=z#7=R66AbWab?ie12YlrhJZ^wKwWyoN~wA^TPbS?@!4--O2%p@HWm?D2~<%3bPr%h<+3PPl4VkvT!eddfaGb@1L*G8#~
U3+zq-ip<fT2WbSSYqHJ(51Fxm%~RzK@`(M-ZEAUaj0Z$4~O3*C$F=NS2DvSN_E1R@J|j$MH6nW%xvqpu;Vz%vuh`0t{{k<PAWns
l;h6|9-9){eec*2`+R?aFel2?{vrRD_w|R=KeN)DeV^a3^;QJzz+I~EVtnfa#|xn>t$Q`nfdVNmR(`Wx3~SWz2)YAoAa%^Sp7qtp
zc6$pb;Er5-xHyH<zFF@VagtBWzAa_W*H$hBqPq0o3+6jR9-pk1SeC&15bNLeFkddd7KLwn0Du(IeY*!*2xZz%(J@=J6SkLupmQ~
?oB*7bLy9yL(emTs*VaYd1V5r*`YcKCasGJA&<4}1cun92*jIAr&R<v+8ND>cplCVgeckB3zQkjUia`jT;-S>A^{*cI~5>4z~-Z7
Yu`D;5jr}8WVIF<>lMyt7Nf}X^w*4cmJ`}j3N{FzLgZD$q>Lf$U<4flLsQ=L1&EMh2^oQ1?SQ@JxuFml7!XoYh`e-b6_SkB9ig*A
2qPi0brlF&UniMFf-glHiojy*6{D-%7%Li--Vi>eoxLg2Y3Nk-WX>pc2aji#jqIS5Z>JYXZGlBKqaZVS!GvqgyiHxO1ZAiK3V!5s
N=P*--Ixq4U}1zs2;|1oo;*Ev=?=*IlfFV}j9I%DC>U`wIWY*BAaJnEQ59Thjc*?LTG7z}allZ=CxgCTPRsy^WOM9m9)(DD`8wQ%
Aap_@1OE|1M+Jm@d#t;y%iD>E5q~Y+3NXds=v0B-@J#aS*CHwLP=~0|h^~?4)2p2l>~*=2ee~Ja438Y}xV0c75Fb}#f&`;>35dkl
H(RssTFnP-RZ*n7Pc~c(AZW+LqCoJ3TL_vVm%gIs(6ikDIx*4;EE*n=fdhKmhnF-}%Snl+7<$tT61wY+!@c7`qrObu?#mizLR4)@
^xR>M142T9fSBNK&LAe;(}x`t<JqEafzI0BmD$Ej!qUDusid&%#KfOQH8H-B41vZr0ny@PUGg@soMy8U(DdrPYDZh%E?&sfr@Ir*
!oOF&4lB}R&#x01T#^CiKtZ7#@zX-b6#~bn=>dJW4CNr~BHuB`6WV?tJS<|OED$yzK6!B-BDq~)m<{d88;H_?$k77A4EY*!Kv%O;
bE>>cuV%fT$V)cDsuQrmjy{ZqT^*hE-8^!uu``h4P|$0@;AqhfkRm^cyx#ZSh#VN;2{u9w0ylzKfJG3D*&Sx_;&*g#93)bV%#_96
cEav!aHkGTHYH&_QcO*1mxr0=>Jx-JHHrW+hzGR<y(I_^?Fh*a(`|#%Er&%OjK++-FpiAy9bng@0X947z(z>mqm*Ra$IT*Wp@<d3
17rqse7FD@>#-|}kCTT52KYO#Y8VKHsdGI>pkv|T0hL2@s)0#LfT#uv2h<c%1r`e0^?ZhnKc_REFqx1mvuOAcq8xeJ&98Pe(1c<K
Y2ySCM1k$1z$5}kzGvSPCsQ_-gA9akYKML5<B1dqu=To%BZ&Y%HcZf{ouc{nnxfBLY;ZV>6dxB(I2VS@ltA^=J6tW@8ZCrlhyy?y
0?;&wCORpiM6k7*Omkw;*hb6+LL-v}3Ed6{7~5>*=rIJ03F_+32Z;_O?q{kRaVx<)r3ZW<%NC$0>GPCpHXMR92{552LPk>R2%smR
hElU*u&6m2NIf8&4qp^3ikP^pnT4EXDHH2U9gH#btJ;utWI#GnUy}igHy7Bhr>j*oaB%tO(bp%0VUfxWyBTJA8G>X44K8X$$Pf{R
U}(nkKn{#Rt~l7$@2w5cAihg9K*|kjEzGGwInRfhl{(cl=yOX<W(x#znwK(t_GKv+^+=`Bu$N*8?KTkMZTjB>X5ay403?}q3jud*
nY+2IHzp|{6$JpwJ4h>k8l2I3xItHozA}5ap}o#2f)44i$qAW3@MP75gIa}R5dfH>ZPsc+a7?v;rz;fJ)J7gL3*d0aTNcTI+KqBC
tG&tBQ)Y^_e7l&!EZ{XwIy{>ryS<%Qk-XP#rj{)^!^^f+?oopr(k)i1K#dp#fC+$1qz9Y1>~Y45d*+FxG4p`A<c=o=Suh2~(qaRg
i5j7d3deOygTXUL2u~Qitg6+PuC7kL7D?q~>DI<wiHTP&hBWhA66b(+!vW-@ftp<GTy`%;#<n@j;4WAg@Q!BAL?z12^-~k2VM~x$
pFQ#nggUJbVnewaYB1P6kp#qQ>LZ9)hjOlHGz>8lJaSO8P){3ODw_Bo241@CXMKw>Y=AMg9rF4)S|eR6k#C2Cj*Z5*1F|-KSkqmx
<DHQ^eU750#RjArL%IP_!6p{@MX7t)=v**SBDMi|JU*NgIecbc6H%?x;+$vl1N=-xG0w~@TM`6`_W^)56!1sB*1BT=Fnj`PRF_-R
1jo-f!dI_UHoM&9so`Dorsm1vPs+|T*9F?mx11r+>w&X5t~{&xHVvucOLoFH-FL3*olb_1G<zFHD7Jg&I6`QmmabYY+PXD#!nO>-
YJrrq<O_jAP$GkP#1bA<E%*l$R3R7~J<j8BE*Aho04?B6h;k|e&h>f~5)~1nfJFuXk#M1CDLJgb1nV>Xf5ulEYKYgU0xZDW2#k*a
BFOizSLx#VxAX{bE07r_^Ulnc5I~7bQ4xP5LOdBG!<t+Y<J89-#le9B$b<{db<x23xSBQL=f6&I0Up$(#Vz3$W0MRf&?st?6tTIW
RcHaQxBzQ`u^Z}k_}v-doC&J}6kvEt&jSDy<&uw<QyDpU-70OOT&r4zMaB@`Z>-Qf-m_T(){dI_TJoHwK|{wh+9%F6wIf=Qpmplx
@G!OwPUbNngVIj*DTh{`uWtMqO!B<R-kQSert()!6bgcJ-xSd%_#t5M4JwA|yT%n-3YBY0vQ-v#pidC(o&^fjy~{H($sGYY-(4D^
d`rY$q@*6{$5(7CxG_-TM1?|7hU9V_9FHCN71$eg89g=Djbw-jzy<<{!pc~RO!xWZiq{;>id;=dk-H*~QWOFuSE<~J2S{NmD<%mX
af2d2%2|AO!j2ZEMU6hIL{_x9nOes_Ty31UZMfGgn<_b5LUP4Y(@xpODd{1!B=n?rti2Hwl1e0iGcDQCjM4D9Dv%7JwXz3w-I+rP
pC%Zc+n6O88c4=;xRq)UrC5QGmNY<N3UsDi^5jW_E!!&0%$R6#cgI<0O$$1L249D(piS5<6@5^~c1x-rdbIWHr1Pbxss~1o0!&Hl
o-czuZ?N`Zgpmkl^P;*V03C8j*e#$y-1`+;N-Z$^l|U3=QM6E?*ptN=#XP_)8QR6DPbBVS^9C^4*w)UW&>PmoBKA8NcEPd-nc8<J
l-%pqYq(Gt2LN8E8wsmtOrdbodXMYP5FidfAZ&mX55$B12o7MGPN~G{7=uAE!DkbIl9NacEf@oVx&b;S(jMTq{nPBe-?JK}v?qbf
lcMAo{P+&`Q^fBT+wbiRA_3Iie)O(kl=PSl3?C3qS$Zl7vvU!hiQub^FA-o&pZkX3$r+5K6hMIp59!L3VpJd=A@E2a5)kDpf(k`S
QD%r-n+jv$vQQYpWN5^O6eayb8zO-k9%oU?#t9wE9Y8#~zr_o>qG3!)nM8Y3K$2y-Qa&b)0uZ7KiXWrTE-YOumFx4mfhrg|ta>1*
R^SnRYepoK!h}gjfx-igM6aB)yaR_UKN0<X%t+&*%DL4ooR!gmRJXPEI@b(48{}!7;~DFYA3m142SJG9kgf!%b*Ye1Q8388`9N8k
84`EM=C5ltB%jwPQs7FTKKUcbigbD4^;0{LJQ->$&?h+Z5N!`!ZrEp~4I+Wk2GBThFlLhw+7?4H27LI(N6qz`f!8Ytfz|YNRTMc!
=_f(Vx#tA?@{xYZ8$J#cI!2Tut|Uq4x_XZ<Q6w!lO2oNA%*~li+-Y~E1I>n9U`f(}WtgFo;gB|9MFScH^y2sM?}HJq7YS4l4^;Y<
!Hhgg>dP4-%@RYhhQY|vn8VY?gCXJwaQC!P<FVgQe;U+jv)<HpL27{#keS+3!dtvMnvPIlVt{Z*AYr4RI`?ldhK>%9a@*b0o#GsM
y@cwJ_)U<*m0lZ==0(uM5vXLENh|v70Zycy+ah2dAE-98icyjuPk<~s#DinjLpIZ1X{Vvss4M?{i+~Au0J?%0eM|=|iLYb!8&%kG
TLF?oR6PfeY#1C2gly`D#LyGZlIPSBVViv5&I|=DR^T!>1VY#~MTHs&ic%pW0*Xj6QGzujn2P#?ZKq6!r9j^TF%%&M10jLu$UY>~
g;if7YTfZZKPa#`G5x+D@8{Y^n4Zt?!Sm(~lPpHoZGk+UI$+$Eer-huZZ`(`oL1v?yP77jWTcWwAiU!5M|5v^4r$e+7=wPeLV%<_
l4DE=x&msaVGn<MQ$%^igGiCJZDg!pr4WA@1?MTy46X-Z;l1km<9Wbq?bQR6K9jdPI^yKRMw?MIyA&izG&J@!!_pCq;~B!)VI;OE
0Ab31DNS|4o;sT)qabPRP@F3IVupsj`kuUCN3cIZxWTYZ{-O@>{K(yvp#mZxBBhujB_dhm%h$rb{TVQ2BlgX%7g5b<&11bdTpd@&
1#$xLZq=M<_;ax1nruyv9GgJnM+be+sF4qsK%FVKz2OMF6G7aARvA-s7gEEpnFQKdDk{O7MoE^~4rb!BR~t;rh0d4ul0-P;w*m@f
<u;l+@Zx!1bDnFp4#=izp}si5F&L8sl(dcoNM$1wL8<Q9UJ!ATr?)Ae_Te}}9I(=|AL(JnSwfFYzq?P$aWJ=V8Ep$r5cK>!u;nKz
!uUH!zHyu%><VFsd`_yaq5at22Y;HcQSUx}oD0slU1Lg^<S~>>S|~VK?ct-{*TOt@K+=b${n3OwQH}Gh!95h_J{;$Fh*Fn;GjT^P
Py{tP%^Y1M*BE^%8jhy9Qco05e5*oIZhW=hkovtRUa%pxB#0Z+g!M`WOkkj41~5AEo$P5!loD3bl!%Cej1-|=#etg6J1}9*8SAh^
(!NKxN+_j>shS9)U?8C=p*of%!G~kN7*(Wx1XU#ne?yS&&gWtfRo*`M7N_k=mKedoSVh;EbttChc_6ZM;+&sB)5qv|XF0lGqoxi!
^PO6;tuM}%kW@+tVI`0eCI(A#MQsP4(C~<wAieQ40g2lqeAEd9|4CcNVp95!+r!3oC|=h=*7L`fry{YN4l@gAiX0+{iB8(*dN8}9
b54x0>wH68Rl}sI*->Dm2xll`V#$G5mL$VK+Fdp=F2R7yFf9ZL6z$0s+`=I5Tn@w~N2Nw5jg3NyLjzKxjRHiO6v#5kfuuF5sp+|p
&XDa?k|bel$Xk^le}kG->KJUmWILFEs;ft5t3{#S33$-hE+RWIpNX*Y3qwx{C7{^!RNrWMG#+v1jzZ<b;2~alOj4i%B1jt~Xu#s)
5fpg4Ya>Om>qtJxyP;Uq<g!mxC|Tk}Ns1IHTvmYYH5GRP1DQb6v;a8=Vh0Rbj07lBn!G}v@{q#}i3JrxDKj#HaR3g+Xc3{JB4AR8
gZ<JJB{+c&97sBV_VCmV%5p=IFhMUvYHDr~>IwlHfc~3sb`U;iB`_Z$?t^e1)cBttSO>6)fGJP;!G$+p5ICAs?b{N)9h|`zA4m8&
@?MaBOX}SXPcE5A-d8(_<hgX4m_*0U6r(3#(P94G^D|63f{Z1hMLFtzZ)hIa2jKoU?s56whux?K<=*wLx||pq$rl>Kgyzsb_Gsdj
1qr62=4JtjTWKoT+F1!Cijkq+7@{cm8~5*W>>3<ONLUcSn0B%d=byj6^$xebpVpJ^-}=kX%y-tC+RQ03vKgy-swDPV+2-~tMd~4x
&*JpSZS-c-twy*Dm?t1IeDlxJ)w=69{jyR5fmpRAdc$K<G;L0WYZ#UD*o|H5oMbG}=mR*TNhTDL8rg$h+FB@a4)qkUqUN)yufBJc
XK33!ElDs&VnXgB0Zh2>nj1zYg!<~a^ROg(y6%<=JkCI_JEAKrSB-<j2;qg;d#lugTj#3e&eb#LO}yVTH4422z84Dm@|`Qi;OumM
Oi#yclgC>0qghT`Z9!O;#icC>m|?TZn588xwba)vtt|AA(VCZZ$j;MEDwSNoEH^VVw70~WqEUUR6wfFJ5{v0F;!FUNEy|GP8JBm)
Rt}@4F%Abqc;2^{nV<;wEJ=yBAHpQ18KH7dTn5QFkQfpPa)N8+49N^viJr(&zB_WsvScO0ty&)^MRKQh%R>mlh-PSNq;|Jm4>e8i
-_5>9I$)K@2<~;j&oLhl0XoX$oL(6{(jI&uw>yK!z+3pY>37+kgOjK0c=hFN4GLhtjFq0+=LYC|kwAg)4@m;L9Q=Dmjm2B+-&Jb^
xT%C7D~ndCK?u1S3P34Y1t3}3tX_4#!yB``4eN;9KKGfTiAr1O5KgWD34%vP1Em}g7#cly>FaT@NEsX%mIV3Tfgq!Ye66C3e*&U+
v+<nOu~PNRe0ud$?X73Q+wYmx4>+^Gq35Fx@*byc`Qw>$H^<NHC)QRdmesh3#7J-xngn(rbdMo?FdYCG<;X=97vS6kC1Sv;=zvXF
XT1IC;(l5f-H#T8$V&kT?v>4@q$%A9Vi28nISrB04P;!}!q7FVGZHE*4IJQcbs;~3bsj+IlmIzFR;fmkC8%Y=*g}c2MCNh0aI?fd
Isc>WucrSGv%dTnF?Y*-*}=)EREi>lG))u~%TP=3*0O51(r#*q=q!PQre--zH8d;}pgKYrO-M|JLkW&KMe+p6D#?K#(n;4oqS+PG
1`x!!?L6_01c05=h?2CVQzQcr1t^RpC=)D2QAnXP0#JxT1cf0IEeTA4NR)tRpR>sgh%a<33?h)^`%eec%=;^A57ke0k2h@7Y}!oC
WkJ)eBcmtG?Fp{L57CF_$@A3tm!tK9s;NqeQJ`7TAG!?09g-fw1J*#r5loZ~ERDzKM-%Ig;;<0V)YK>+!K1(TexJP5{o~O&K^-MR
F~mq;EKYSCO&u@vE6hTY#HpJ3h=KAh2t)u)A_Bg9n3mi$f(^KBxM{eaXc^!T8vyj5XrKw@)W){Qc3ZWJ`<=&ozuVsN-FTUm!`rEj
WT7!JQML+bTVPR&r*w~_Qr!$65{H0K`TJqm!B6yE2qoo+sO#6<E9XQBMG+GuL{yZeF*Jx!GzfptLR(@SAsgTgkS4ybNTm!EBtZ!X
{;-gjU!r7F(%|Fo_89zU@-dDv(5vo#A5e5OSPDeQD_T4}QJgtVQCKh{UdsQ8v&zB@#g?=V@(ijVkws5;zz=<DtPp=!Rs{$p2H-R)
K!g${G!;b@lv1G54G0)hLV8gmp-Kv9S~^acY{<m9i%MX~#hep@+h^%_K@d<;*gi)=Qq)x3TN&Mq@X*$AT1MD&I15DvhZw@r?PSDG
gGo>-jb{f2^~Sh3lTPD<1&S(w2Qd`|SIE@ufS?LQ?4fB!)Mx;OR1$(wScOez8KN0TwP^xc3V@kmn5Q3425N3lDf+b1noUeg(ohAg
8(49-avj?if{QxEMTCkXO%8->Bhq3HCdD*`lQFF|R7QfYV8%JeHKCG-p!qpZv~=`~A68#aK&JsSDp$zbF$n6YrtaiUv(lejVxv?<
LW>y4TMu)#`-s1147U5NLeW$~)sl`_>?e~HfpN~#5bRn5;(&2VK&gz2P>~ov5Hw~M(yW0bI{z2=evgjsajs8KS33l@|Hbpu#&wC`
pJ_f0<%)6d!<|<+%*%AtsUO^CP12goFb7sKhCXxcLu`Qm3ntv=V{&6T8K&y2mN2YSLSC&l(MUdJ0N_!Rx5L~WdoW->>mOu9QU~Zf
Id}BryJY+I!;Imo*|E0+;Mtx7LwMoJau9n#ITVcRU(XBxVjm6P%iac%8XD)<rsLc|t|vt<<qCWE<dn|9_+tR2rte|&+8^+M$+v18
6Vij<{l0?m(AG1dX`~h9;o+Sr`z3e!FneUA*qtFzK5s_3h3B@m2iNFWAe;_~v$jr43T3|T-4jr-I0K$iV$Ph*A>^?#C?A$MVu;BX
$YLc!u|lFGy{2ra--UVh;4}`NlwfvuX$8}UavyNunLMsk$Ou=MoAN@EbcBqXD3~;BOlP$U`n%a@_j=33j1JynOX(iRt-+8r*kK2K
g6xFM8)Y_83{3=$GeVdc*CCDeQa+_2>_eaT=epBNu1sw_V};T~2q3%`aG5_hN#lHG=CA95NP0d<vje5kMT`VT>xFozIszcq=!MWR
-sR{@YO0=!C#)SNj6qJe*{LgMQrkKMv987ouIv;<w_`&DlPW~^uwp4lkmyc?KX?WD$9&P8C$u&QAH;=V{fB|=8i5eQ5Vs5zH%aWV
HlGK&Bk9!O4n}qJzPY$rT!D$-qcf2{51y&QZ=$a=EP?GcNeZAqL@5dU{BXZ$5Q!W^poj!1bR}SzSyoau?ISxyWnUCKgVzIk(*Y8=
aQl7IFAY5PHgGq^A$x<Cd%9hlEY^dSCJI&|8gtu@+i8tsFtVyQGX@VlU~ObjQPl%aA-X%OBCCOciS*+yx}d=ON8$3Y>&ccwuOh?3
NkL{x8f6v^TjJ5nSaMaEqO9fre16WD3><O8JTuxa4*!pX<6p#&Wvu?$IiX~r>q5SP=p85LkA#ZpE2N%w(q;wHM_EHw0+NR?Qh|tF
RdEOu)J`BMQ_=Dtw4D(N{y(gTiJ`BnuBN4aOVZ<v#>q>WAFpS;22X^o02)d`DNjg!q|k>IL@$UG;UGhaO;9}_P#q6Ke`3<+3dEZk
QT&ZDkN1DiE|$sl->TAHFq+f=V#^6YTv7c2-Ud*+`_#kfeq6F}JVU{J2lZL*W(rwNWUXr)lG6=qOOejbc4`8zZf=d<xVs0WG@xd)
S|w8~OoMDI3X-ehLz&`3In^!TZe>DojU`!xkD*&(%5o4G7>U4pvE?)rhd|S@ZJH@T7WMe^4V@DTRI*W2l?+OeB>+$Wx(`6iXe<+$
EF*y-=3N4qe!t7Xd}t?@&c>mE<|0_4lNf7QU@+_yHwLD@&t|smuNB}5c6JGbUPpX7bWA6gq1^u6%AP>&lVhnRLBEb;Tc4g2IJFct
yhh?IjDIxJVYW(?MNuj45&dzx^EwPux6T-z<HW*~U~=@pJdBlMo%@%%PMJ7P1%fi(e!f|;DsDZ!!gv|(58LAoCEcUGo1tf}9;Wg*
Tx^DAO^mpzBeIx-px?nRr6?AIIK<0Fh811A7oDo0b6vm~KTv(7_UZHkIz2j@yF_e0AfH;&g!JDPhFE7b{;oa7A|YsMB#TB$D2ZyS
0vo{_vT8?V%`Fp9O9YftL?sOxz)>Vc5jR7o8Y(2Df=XbahG2pMrlKi3W(pXc8vI8*T>(^wwrVkCAg(q#F%vRTOH}u_ZPC~9=Lgz$
#gCM8++^FYrGcar-t!@8N-Rpsi&vbgR#^&2sz`vLBF^l&L+9%J@`I=k#QXfP4({7-oXS1ytj8dd?MpD9V`(VZ_0j0vvP36K#8+-i
Ur=~QjEC$af({k>1pf0N1SAMUQcwX(1yoZ2&@OVNg&Wx@`yprn;rU>D4gbZeBANUK*%4BSMG=UV5E9f&Xxo2=;zsDmQxLix6xFt-
f*Na7Ca9)_Ep43?yBLasDAw6Jc%bcxh=`z_YNnc+X^0A@qNakVqLW5wbR`*+Yin47Afd+8#55ETR<pLMv{F`vXqu|qB+XK2!!=Ds
tb|Y_LdLV81L7~{eG(rgm86Lp8bO!>s0vzWMwFyVR+xf?N&qy0pazhn3Wy38lqmurhzeIuiIAlVLX?JLM5PJ=rD$maks?BpsVFI>
A`ps=0_jZyr3@_vznK1C!tKO%y$!DOyT2b6c?<ms5*36B0cZ~LWQE<ri_c@UlYj?g;57<OobY2i&^$;fpklC^({|f4gKCM!DLRBS
$wV|mM3oVV6lg*$4|lfc@tl2c2E`pxu;89zNVin7I=@|4dk{dFK+Md`YHbA~GGbAHTx<>mQsSjjqZZfPloSkTYtCUY{7MJ2&LV)`
;t_Y<1z3$VP}*+LHJVCRgw+#Rq-Fr12!Yr=!TJDR(DwQs$49d@lIopJ@}JekPpA&e3eW>W5iu#X+tx$auZ;y2J@$DQ46ocr_ivGR
qES7`^UC(^?OexMaLH|!r%Tq1RbuX)Jn1Wk95Qd@J_HC*(Xi^66q#=7Bn)<@g7=ZW3JM+$!9qG`4`wWG0681P-nQ*1q8d`5AS5{0
vbrt+kSBDD@5X6`nGy;Rm;gM{kag8|kkSqyLiYfs{h`2)!_%C`uF=YJ6Zmh@qO|sYK6yTwG4;QO2%@>@|EqcV8-*}&f%m%<bOXU*
6Z3K|50K0mC6dF-$&<4D6`7bcq$$3bRl1@i;AKC~pqovVJ(FNDQ4n~B<6w#XupnT7Mi7+5i%CL>srH9vVLxz^z{-Jk{g2i3nLcv^
4zzvkeTjA$&U2K(z3l_Md;ss1C`cfZLC6NvU+UrQH2SpK8)Oa2j}868KfOo)MhYlFq5>fP1{N<7L)8E~1oS9OKAGJO3yCPDqJz|q
ofYjqkXzBVEdHzfRmM`BS(ygVqKQhl;`8fr?FEAE+q;d3p4lU^Y9qV3D5u%()t!5|E}q-nyW6&+_C0N*v7(%KjZjHbJVw!~(Tj_s
B90eY+YlNe(oj~D5KwD7V?<bvgQKy6EE*<m$;2H6HGiK!J9{%yM%Zk|A}yY~<Z<iV#}ysBsOtqiylfE@q$?y{L`6QV^E`Sh1r+t9
9*pm9^+p<rHZ>-Yv#pa5ME&QF&Vc^3{Ise1<>U|E`F$xwPMm*Tf|g`~nBs8f85H{q_8yNcsZD+2|8WiX%z^TC7x}QmA>Iz=CiY;9
3E*uH#-NB`l476WMph!(DG%$NJ5fz10CCFUOq*Bp%`3A(9l<BLJ3u>K$ha9!*P<^2lKy~=qN;gMoHVHUL5ZN5AcOO;LB9Y70!9*@
eC!#R4Cer4KTY$1{QDdz^;q91JN4kCVpsgA_Q-ldVlA+1K!pIiIgjU_xB&SkB`E?b2&e#l;$0yydPC3@yh{?$&?T$~5~rc@?^o}K
^l1*DTNLmaB@s1AODAO}^+bxW=R$R^aHQncPLsy#2+n2CiTpMJxy+&MzYK<kWZRv<a3z8&lg$Yepc_tU&H(uW+aW*V1041MA`s|P
l8)X-+27Gk>80NX+XIMpcI=|JCY2MkvF^Xyhi=Gd{waykvX5U?&G;{zko{32C`1t>2+RPIL_q{fNS|}}kikhb^~n~P?6IFLfP2JD
z=1JJ(7;L&>tHeIAsk+bOnq2Dm=L6C3MoU8&OIg!J%#Q0n2G#+|54NTI@Q4Q@tH6Y{j2-)l-B=jj~NU5rGU`^kSGWiE;y-zLr{|7
3kY6Ikv4@4BO&0h8M?s^Si8_`5;VNc^U=F7|Bo0m7<f3caE2GLl_RxoGHC<7C~}AK)Ucjt6rFR2Pb?F!EX1d7Ow?lA%U$nz4>y|e
W1?0nfH9C}c%b&)_}Rv|!fb+OWCsF~ARr!$f#iSJ<HO%`wY`w<swQj0qGY2CF!ARhFYQNmcI5Q>YEJ3VHG7Xp8NG&hbJCm=1|5SW
ofqzD=xlYPHYST=`_HWUf%yc8NPbdi;oasAU7ugZ+~^-DU40Sgrdam6e79gYbHZ(7yZ|KPU($L$buWpGVItE&K6KPR^5gHb+;Z;6
N<AOK?}(6mk0-&J1%R0n!<$)xiu!*QYf>*pruR^Am?6U36ALs%5l~CRJO$2P#tvrVQ}z6|83T?<j5{)ef(3{K)C(00!3|CLLy_;n
q>0dli3$)1g&II!6NwrCDMhG(DG;CvS`npIfB@6h`=5U$Bn)~Y!S4Q=8WlmoP20^4&U=HTdirFye3Q^g5T54~x&I+i9tKf=I+l=#
jeSRg;ZK68^};XEIk7P!9>^8^VH2ef%>Zm+rX>np4uED&59yS_QN|+%l*uc$6d!~NX%m8_Gz>vY2?mjLNgx#yq!U6hD@#I|h`5jL
heQTQpI9xhvPBGzm=uTIL-oG#_*_g8J8G#k=(j_GcUiR!ySy6*b4|D|1f=4OoGGR-b?F;dZn^-UL4x~S2T2jrVAba6hQ&LLT|ff|
k@gyTMF*0(57v>i1AsyYw+)2A58QkY(>P|^4tdjGK(e@%o{rorvO`HWU3J@J6K%#-*$5f;U`>&TDbh$9XWLdzxuFG+--BKT&6$rz
a7vwqbe$nIz)*(9q9`6MWcBMm_7jcc8+_>vp$GNr;{#r-9>t{s!eU;j7^%ogU6emfs(5+uywyJ)Lm2zEnwmy^|9WE1(37eBQ;kLk
@GW@#lsmnBxOz8UvtW012!BV4&@Cv3A(YV!;Grp^iVr~EB6x}S82cj#7!Wc^#GZz}zI+{;AA2Iezl{m=W&!}_@R*Tjy(Gp$AEE(g
Ch1?pFu^KMgmysJa<5L+J9qHhcB1V;)OO4CAjG-e3SdM}B9P&QG#!QOCrL!N2b}>4Cse3<c_JauJt!}0htdXdIcz8Fv7x3xWXd}G
x4moMli%q6!2V8Dqi>>7%25jeqAN+ZtUt4HaTS{rOvW@D5gCIt*rE`_J2;Gdjhh^~{^d0S%%+Mo3WElX@f@|SC#~Jc>n^mqb63_(
j4LZWHq@3JIz~yPh&M^$s_p&6OwiOrh)P9(z~nHnyl%NHSwkZF-BO8lkJfX+*$%uoaT-EDPN&ryq~Ybr={xm&9_$_#f{wh?FCC^3
;|C6dk<!tk(Dw7wXh{Pafq;DpkmYIm<U~eSvD^o7$|5%iLy8EH7=VhMpjBdnX@6#Cmz>OaZzf>AS{$WCxU;8z_Y5|M$Jm>7xahp0
2d{z~A3Y2M!+l^jOV;67#w5guTTO|5d^khl?jHVZqcFw`UpmTA_NA~?K}Wrh5|sFeCHMf4s%Oje{VL_FNTV2ZW(}iCVT;}SWaDO@
x@c+inm%?oJ%dPUV5XCP+*cSjWSh2z3Jo+LK|1YNDryZVYvCQT=;E<rBhik?yhU<Bts~O?UnAMarnE17-s=_Xacup3IpfabyN`~T
mX}(CniF(smue+5X-_I{$gj!qd#e_8TaLE3MAuQC<hMQ7K}Fv$M~;K1q0*blV+BQ(zwkRu){ZbPR7Mi8=!gewfvh0My1|0tP4`Kf
C;T4fhv<#u!4dHcWaz<A(b1eKKxjxPI{QJF$D@#kZ<~5TLVVgj+Z01q(9@XLDRD|I<9ger%Z5_y#NIGI3NU$b?B;QRjg<JEf(;&I
R0Kc(*O1U|I`Rwwe<U3HqC6IJkW>`|Koi9T{L-K)3R0Q`CKZTU0wtNJY02S%$RVVt;2;}b)%0yNN(vfK!h*LRHWhc0UgsFIa+6Cq
ejAk0JQF7@kg#jCKx_gpYzshQ7$<L2p7A@$L(yPxfsA1_1p?>?Hlq;^#A=}+GDC0K%b=r&PHNGLN?@S?48#fjYp>l5RF;hpK!3Ou
GG2(5mRz-)#mRNcj<~zbyVvi_1lXLQy(H1nqcdjy#g~ooYIYmF^6U-9B1^qthEf?u%|N2M;gn3)j3_KkaHgf+8z@9sv%5$Nh=FA+
qrKfh%h)j^Qeo{1btP3R2V^2-BL`&=aDA;hBCRkmZiN=923F%jwKqVCsEuYC7-51Kq^t`M0rwsg0#Ow-F-pw9gpvR-L=8%w0|r2?
8QjZr0>Rvk2Y^}n4_{DQQ_TFV_3Xl)215MEN#)<lR@&TAg~`(4GZ>zeb&jp41(4=jSmc3cl4l)Kg!I|q3OM^c{L7nsM`^V1@y-Yx
1pU=ObxdRc+PdE;d2+*obcYohDGd&T5*<1yX|9aFlIcVbyh>`waFYazdK<ITLrxw~chqH#5iI(E1Mu^eeNle7_P1`=H<E}p*sCq1
X=l=RK|6+C9Qsu}{aSjBLKF%)hEkqIz;#y}w*OFnbdotIl`7%{*a8CqJax2mFIC5|ed!F1;COWmUMH%OB~pYDcn9#0tjFSx#Nj)j
h21E85O8|{pN|iilgR=;6m51PkRm9c@`)2eUvXjb_~@Sva3>1?Z`kLbrQY}YvL1{f%L(C=vJbmd!o=|hH%33Dzl!!RU8rNlbXaSh
5RA<JGhySZnJOqVK2%hw8%{zBkf_90WaSCs7A&5~ds9jeS2Ck*c;qu;aLsK?cy0_l4xZjM>DU+_ls^=Y$@7m`N3G(Ithz(ju1u$d
nX^_P3(q-I&cHS>6ah#Iusu$F=4?6wh4-eJz|T|G`wE#ROS=v$`9oN$oa0i|5Ln%EG}Q%Eogu~5BQ}E(L{8b7m?Na1&*dSS4@OEa
=Eu0uN6R%ar$I$bX$-Lt#Q{Yy-pPs@s);6o2?<CdB_=vdO&G=}Go^r$l%R?xDxw@tF~V|j2%b@3H;fV3L)W47aCp)Zk>oK%!BjIb
L={kxTWLs|C<umT3W$j$DN8Vyh-tJu1pxdgAfQEr{%9Tp)Zf?T^k9fhpj)xtvZgAZf6jcc`%__*u`CDYdCyO24}&CGv6huVNQisc
SjF|W9-UHrycgN7iI6lv>nisgPz}lZWKBH+anw5T-{NvYcWHgRfZ^9PyoWM!kj7+z^zLNEM$in0YIvUf2YP)eh)NFGq^@;uAD<T;
JC^5Y>Io_!^`!4x*G4=&({~0pM?LZ|ab(t^of+`##l~Ng)b<KKTd+#0p-7cTLWrRWRv9)MGH7|K=A{=|EieX27Y@@v0Zya>9S^!_
;G)Ll<e6R0!{B^UBb0~Rd_!h20YTj>I87^uc-|Ka%$OyRKf~+E-2-QWUabg>6%twAi)I2Og)i-<2`Yq0b&a_c&Y0P1zS$KFOGz8v
Q<qptyG0H;DGU%$0b{a+rbdYmtQv@B38ZbWnIC<ymA#*kTMs1qG*`(qA@vX8FQFn8`Ggzn+u$~aKLqi-yx(>JJvIY4Pu+Mwe)sq9
GxeVNPt<9Z?w1oYwt6`xWWdA&u=>^YDcBBxCe{tfz75L<*-~j@FRqD59-J4*K|`;toETltWy5xCPCHk_c3n*}eQz}rZqC*Euyu{M
ublmvHMtV&(8Pb?WW+nAKS8Ie7GoucWz{3`v3h=NiuibYL)3T03rNt>5d;M)#0?}!w6qF2AKd{F1vNw?{89#&7}PNhP)t%K2AvB*
N|ZDuAhdvZj*4!;X<>pQD(OV-aYJl0H3*3yEaVR|Fg&{y_<Za!sB|2G!d2>U|5?dbYDyAux@tOi5N{|UhKYiSKbP}y%_MpaCS*eS
kPpndUzABQnhjMkvsPmoQ85CP7$66yOM~Nfl;8Me$ahYaLzjFJ)_q06e;Q}CG%^&*d`>8xdzoj&xt){ChVAzf)fccw>-9Q!I-ndM
lcT-SFo&2HCB$lr?mBTlU#&@~Ai=mGc&L*ozL4Lub>EYg4yH=MaVRDp>|no9*nEudvRFyUL*LP&_n#i&quPrka_4)E&g}1gI*v%#
0oZn+ftUxlbR<8bV<PzS2oH!)oDY*KA9KKH0+3yh>cSl!9(bUvQ9hvWNe@VGQ)+#jdT)ct$>3ys4X6G<3J4fZ!Jvv!iwOM9|6dQh
+y~#Ij9uY%nd#QeGeb&H%f{@y?9y+BTg5RjM9QSYas*1ItV%AErNpfx_J9maNl{c1N<>uDQ8i3ev__K@V{Vh+%|<#@p{8dkQ4Kil
nHcWlj@uqGh6<ty%Hhm%x;fz9YHi*_PREV98(lMScYu<8t08T$2?V$Z$h!fxKwZ$PVS*8p7s0B^0uG%TExldBIALaSsgQ<4MVW3Q
(_mmz7Hz_bSXP@c-Z{k$W}FKEVFz&x8E~r70Bc&we=SYj2Efs=6*Y8nZi0&i1Q=nyTr?@WmqbW5X23CG1&gW#8A93|)r)5ZgcJ#G
99WPp+BZt{hE|%vDk^27)x`-h-)`q*p}m8=aS_x-MJ#*kxi4%HPt5l}J12J@@_gd%c?}w-ZmDuqWMZ*2=)nz}>ocUQ+~-|%Q+k+-
PMgZpg97eTb0E+&O`9!*@P&_i$eSGit|?0htCCzm$DcQQlX?nb5{4KEqL?9$r5QD^`@3su$-`N@J7tJ2^@bzOut=h&Sd|UAmom(=
gbd)Nw@ifKps9AvqG+<&E~tfU5O)`s7;~iJGlZ;k?wN->rk;0{-i;*2rpz}lM`w--QX9Z{<jq82gCNMLl5T)dbUmymowSLg<}oFS
#rNPeb&nrJJf-8$*LXM~+PtRy2*_9;kA6;C@tL|XaVkn%EabBnC=E(()o|*CyatU3kzxW|-T|Qj81T_}Wl$Qoi-CxSTI~xBP3`07
z3+41h27%mG*(k5+mwq>cGMBo2j9^%MI@C~L{V;yT;3Uno3^@PqS0iIt2cL)RVLCqS2ErMR>xhPx~Vp1-76qsRl7=a+hoDvn$3*O
B%)5WOinj5gwuxk%^bDgHfC_s24hSsM=T6+cVwxZOSiDtpz3qJ#+`O@by{65In$vm-dz@R+k<=B4X-rJY?YF*7hGATN$XGCDj9dy
`n$X5tHBS~jGQ#2qdRPqGH{Y@1TC3>TJhE8IN{>&Q=Hx$Va5j8qkA@QV7S8&F*6$uP~PcXo1;u`ZDyRuH0#r0Nh2Z*P}X)>SZMMK
e-S|5!y}Qx8wqg01C)|bWJH=g=4(c<8LOc@U|_{`4-HbMg)LnQB!d7Rjg|xeh0KX$#%FF*eM+OU48V($t=1%qY^7FjwSkNUnrL%i
V^ahj+*cZ&+tKg49+5}wBK+=SfEYdXZNR9XPzVoH1NHTh=}j6yDJV{~L77guje$*<C(ssq@IG?mHAz963&??ji`m@Zhj5#L*6gH}
h`>`U#uncoWRdUmMYkTT_-6KL_$Tc8C%-mvLPZE{q$#0M(@(2|-+{3~tp!yCg(WQ%Z+9o4soRQ75;3Alt8Q7!&$eV1F8Z@1$-fqk
hr#k!CvL3T<+SpIqz}K#xbRH}g8l5%Cz-|I;>~U@*}HWyArPAjV^lL#T^7_*b@OKSCNb?_px^CTD#0A9Xc2;8N2*d~0#ruC#LcQ4
=)-0LBS{Qr3ubzDXEuCvUHY5*d{sNc`lR32&LQ9D$aJE{Eod^fmWzH=rWohA;N~-|p9}+{m?fnuB%nx{j~K-jP}?!H4O0aY)r)O{
6)Kvl0+`0c!9_8Muw`J}Y(aJ#2hU=HCf|LO)89O<A>`=?(0U(2o3XnmsvalMub`wMieexSWG{7Gy$bpO^8#~d_DmW@E2f897yUUe
V2<^0>|i2al9VqHb~}s-;2|GcC~TO;7@`P*Bc$mLjT~`~j`xpvaafHs`dpd}rL6Ih*@o-U9_PUpe8D_1fY06nLBTKtTY*6|5Yz|-
+(OVM#0X4~e1}DS)2B*MsjUIftruY`L`b0wU=xJon?g{MomV)pr+07{VDTf1*RDFNw{|w*j)QJ9SU5Pr#=8*rL8{3lh|M(=HA)nL
{hKj}3QYpmf|Sxk1uH=eLO@u+6ljK~XqJ#P2B;R6n4JcZl4*(}DS!&3k^-orAf%+ECR#u#q$nhUk)a}JnkcEN2qJ+2p`oZ^s1lG;
lo=i{-hT@)58L+v*Ri@{<%pCq47AGB5Y^aT2J8Z8aUg=KfOp7ZQKdQb=7sy#-_*&2Hk2Y7%)`JDG7$4*O412Y4FJ-GyiFja-xpjM
IcGaOG!A+odU9YV)wf?}zjq^mtc&831{cs}JJbX;&?zXTj_V8&OHl;PEd&usBm|92K#er1OA}E6FwsF3G%ZZkG}BX55SlflbTbT9
KvPjwEL7AGP*g=Ul+8m?Gc6TU5mq*$BSzK|hA1K+f|8hmLXa6H0tkS{!6<|zR>Z-IMuuvlAfiYZNu?N#It@BdiBbkNWAYUsi8xT0
Mt(*y4w2XC6@8x%eF}yY_Sa|#^0BNMG!|%OhC%Pw)+M{ke#w9O4K*op3la;cnB$am<EACapgw}D1yo|f(t$X7*3kipQ4s>{$}K+<
NM$&Phq46W@cgsrB<lvvaCp8+=$>0O_Iu0&wouOlA)P`!QMX@iMLZQfob#!(#LA*}RU=eTO7N74P7paI0H%VKVnT;CG=CUOpvlU2
5<Q6liAFJJHa9Ye;}!?5vFAaIJhiMiKK&le0~4E!hRk>g;|>r^?$z16)cD<l<Of4PwThK|$$h9%6RHNJ2*eIGfW++4Jcv8VX(-%S
SRD&V{07W6tp$L!!$S@}%OhzTW&fQ^($kb-QjKA0Oaze>FV!e}0rSJC%0AWk5>dIofAbLqj8#YUH@T|ANU+IiDo04&FVMly!QtI3
;S@$qw_I-xOpc>c2}rgYj0fnHRRe4`&Nf-SXn4az#a7uQ1=gupaGGJ!!0|pnsy}g;xNhNukptjBUBG>F@%kpdwCx`|lbJDh8;ljv
xW{%|V-*Fgl=|Mup^_;nl_e6YHVv{lb)k)i6q4c;jg4ZU)+8U|`In@LUlWS49VbyVQ}J^PXo#vp5ZF&V)2e2oicOlf0ypO5d5A9B
ZJbpk4HN|cQ7(yx%$n_<KczmsBvtUfIMh)^POYxw-7|#);y==Gb6;mM6HP+!Y$1Eh1NI3f8iB<Wf)F`K2c^(~3{en_OBWLbLD(iU
FiQ<3A9q}CG*gTjf`(`+b{(^(s4bB-LR&eiLaC*hiFJyS+6;F;%zm%c$bW&yQ{%pGw<3gye1BG2%BSGgIcxT0m6~f0BkQ2Z0m%)~
hb0hUjtE;$SQQT39k4a4_#khS^__#x0j+`8Yb2ldmvQUz@O%7DE01QUkXs*7kP1blC>BMgStNleM3#bu+G*>-wga6fK4@W#$B08H
Z_VWdFS&nJ4HUFKD-BLyYcmoP44Gk_#NwFIGP7kFXj_#jzoBl;0~W{O8S>o$$TpNS5$7~!m57<nahFE!J)u-Mj;sDYh0=$u7y34-
Sc{Bw<A>{y@XN@3!>K#6$Sf9a(uisrdS(&idTw$lP;k~3WA}my9)TuGRWzhkG(hPuD8{~bB3|%9)I<+LgK~3kM@D1(Q6O9(q<`%H
(QpJEpTq-b8B|mMCPN3*dsH8>fGGfpf@&rrYN0nG4$cB)J<0I-V;R1f-}Cz;^=SRE-g^4>cp-(rp$mxvvq#bziR1^caPQ^Qsp2WZ
YJ~Me{%J!p1VZGIG7c~Slpw?#_pU_#WCQ5{I(!)Qz!4-sZ4~GO!VnNSB>~b9#Y{e&DS}5B?2?uA-+UVWqCM-DJdt~$4>i0xX^_Hx
C%6^rhwa3%E9ntlQh~Tq6M>5gG>qTN1`uX|sg80OK_}hMIZB!UlaNHvKzlG)F$CZfVKe}IJ~}9zBxRj|pJaqgl9aR^z($=o`{bx<
5i`KtNMmM#ha@Eza_9iRse{l4l>~@EF_Y%opSQ#6nKWvj>7HAm{!D>{JukzAKL}Z(3ZWroDJeygP?AL1KV;buL@E^_>>!WInnM$^
RtjB#`6VT+I_S)aM{M*ggmux|BUD2VM8c6!L`p~DI*6u_q@p3BfS@kII3k#xE|EWsy7)`=29J-K1AY&391urs3`Um>ETtth1qf3?
==eZ$0DO`8FI_sJ38IohkZaum!*=CxV82@tBK>daBuBQs7%`V?ktw1Empzyr(rCXOqBIT<LA?f67e_|xzPmzSf6fQwxfyhci3c-h
P<Z{z_a|x)<rV-s-y5vmwq>z)k=4bS3k-N&4UlRycFT0)iEX-=ZOcvXo<A=Abrf_izb>SNhi=n^F`3SOdTb=p6sbTJO#`f$fpG%i
4*lmqJZ6@f4agSX0ojI(Fw+!`6*MyqRFnN179l7!ViQFsjWtPBC{UP&*`P?q2LgExH;cA=A?wotfDc!*mmoY}L@7wbD1{@Go<6Zo
uTxZJ5w3>BHj^<H+p$B~sVAflnBqJ<0>U^Y%qD>%rD!N<5cmuR6ZaN?sse~!uqtYX@X%dX2xKYtu?__z3M58(&w21i@1O2-oYDJj
zd1=>;U_?G+63;+{d@Su)BVrc)@{MTIQ(@G!t3ecDFf(0`)(qLr=jI)NrOyOln%@$pn!}-|0-1$aY<B18lx5S0lPgR(e=S`z{eQf
xYkZ0ri=LY0r8yPlSCUBB$%G+JCvBQ*YjO;5mAP`j6+KjMFb9k#9I{UM6_lGA{hHeME3V<vO$t9lxa$74U;pon5P?1lsmZGx{@fO
FKp2agu)X<G-wR^!RC0vP#>mKLZwj2Awke<-IuNH(7(Y6uYBR?KVxUxVx~2mNfC3DG1)OML9guW90M*PVEQn8faO96h4deqJui`z
JPx0Pj71)oi%h8wFa`?6lyb7I1t@)o`2(|vW{|0f(f14|R8>@Vpnnxhnis*OmD$#$e-AH5k!gJ_TMQh8+)Kv<Q3=R9I>F2!S`%P^
_NoB)5`@AX;9$x-^mmE}e4B%~hj~uv&C4Ix>iPES55ntBKK4$>wfZFz3PDIkg(&!?lb$kuQK0DR1CkW|CzsMZk{s8*S25Y2iknM$
0lLgc0qc~+pi-j}1w9HLk$oUPf$#&;P@GFaLDA6ge91y4g!myH9@u>;_8f!npNC(6a&)3OSVASD^$F9TSk#oMrm2F8JprZ?iY6CG
acF2@dgKRei_9VDA5qwGx<T|!18+^lOchB%xDPUey2T8MD@s;0LfZzqK67IbMDZ-NiVRl9NTQ&cM<2t&a`E)2cfbZwG~@o*c>0k7
?u~wd%sfM0UPe5-qxC%S!4cZDQJ3wkhLlrKv9w08psNEylm$Ym{>l!*lMIg#yhsru!n2aLaYFYk?0+g}Y1HmwL{=l?4UqgbO!5y3
fR(|N-2?D)af2qI;P((wx8;|+d`mS*Y1u$Gpvof?R|SQ#6_wuRXuG?YQ7p2xuJJ}Au`Y&#kkT<Si87f+p_N;Zb(cu7Y|)iV6IkUa
Ai6X-8YYB+<O^WUZ3ZuT;ms#3GDCH`g=nH&m6MObJ=IW8wFWAjTQhn#?9&iX5=+cupyQRno3X+9ey^kT&7#G4<B;f)w2N&)D=&<p
gJM|83#1xBNEc}TgOpciXY2Pz?W-8hODg}MnlJkF%9-btQ$zMCwq?eyUNFH^VN#45w~RUBoZ=iXMy3CDjM)q2-fF^VqS}C%7-lkY
tw7KkNA>dOBPhH`mdDQ)Dv~A_U*CidOeAW9bpilr2R6b;q$0?tNg*#*K%yEGop6g3ruzwjjheGD_u(>cRIWp_!WlRr$MAvbQ0#ho
8QAK0Z;P&cFd2;k;i;*x*`e`Oc7y2j_V(fc_p|t3t(wMDI*YjjdXq#sg&7(A8vj01An*0j;CpJ{*Ll}Gj|Hf0(=;&m9?9V$I0Ex-
1cdHq@FUwNN8x+tZ*?VMrez$(Y@y4oi1RHRkso8s&}%%<IK<P3EL7D-p!!u}8LPzN&Jr9k+$r+`ni!<|^&IU7Rz^ROOh+0O<<?Zx
uzRhW)etYf<Ds)@j`Qkpj=L~);AxkU1mll+<Ohq~A@h=CDuR>FF(m_3B}F6=Ktx0k!AUJk1VteL5X{5@N)$mw5R()$BoRwQAuO#(
5$R-e4nde8qLP*x3JR$R84?{Go}?mT5GYcG2$5C#jR*~7s(@>lf097JB;=)jM{+rk^bC|F+#BL*N<xB$Csiy%>y3tZVLKvERvw`H
ofuO01F#dQ0o%Ni99``8>&J%}pDhuX9^63k8KC{T6lseN;OJ=CjH5ayLB{Bd$v)bKVc2KT(s9ok1|5@_GxcwYo)YbzUyh)B*iE2P
h3pEk2a9z<%4Qlq+Q|=lBt9}vcg;}(Bq0(skU)zX$%a=dc^Xf|J-B`U8hU)bThTpEVNPCOju&2bkn?~9?2;nNB2uzMkUYfS<=o?F
87F4*N6VIVA7-7NZ>08M#xYYQkmL8jE>x9GkuZP?jL6+QlP!lyi8-4DJwitM?=T4OATd6TA5(*#dtFI8m&HV~4+P+tcEw^-jT<aA
Z)duhbR5nmgW=AkHqXczikr&uP7XJWZETNLqL+O~{6IIp>YmX0e6NQE3|L#$=aqoTu0;seFtJ4Y(QGr814Mlhwy+1|57*l%K+qJt
l$H|$2Cf^E{m)`ehuhY8lko(1D;?u4yg_e2=lgzdFl7FJPWQIk{yU#WuMQk?y`4b{P!mTm0D}l)zbl-$CoAdg^k{h=%@BT)V)X_v
CccaxX~8*X!{m7f-KdAtB1#))0D;@MebVywA8C_4Hm?CFVn4Is;6tdU{!GtV=?&YWC4yuE3Mzj@W?~-3h^3&QCYmfpA~fWy-EI~k
y^T?S1|OG3F<1;rW}t{>FJ;7$1r!v}G1)RrRqQ$KuUMa2LWqhFN4e2)tYGNJWWXMt>{qaNS=5xogp|=#O+}@}Q6g~ziD?*uJX*Rn
AsD>?@lu5)2F3@_Xb6v3CMvb6rh+^+B8qA%DC1zqs|(VdBc}e`;Gia|N+YwXDASTk3N{T$TRLH2qGF0@i{*%lilB;I?KIGAV2MDA
B9fqyiYiM4;fdG*5-EBoDC-8O0r}w3GF1*Caiqg75mPWSWZe(wX5GX$Q44L9Q6};g!Dm-_H0sHu&i370Y3`B)paSr0V{H-?K_e9<
qw9A?KviDb+KpGI)<oIr<qD(S#ScjY?Wqh}D3*(O#LeM`k)_dPjkOz8Yf)l~A|Pzq2N<HKZ<yD7#^X>1F|7pZO%&m+5f+>}a%9>h
DGFjKsu-#whA6vgC_87iG#Dg^W@?}$BnS$VMv53}V{8*mL?cPWLJpOuN<`C4Q6k2zY69^_-2)2mjv=MfMvzz=VMa((sd7Egq7%;D
7|Iw?vw|t%0<an1Q@fp#hV5ukOqYV$#J2!Yp-2TS4ftb6(NT*>x#KvN9b);D+<-!Vc#wX*SN3Wjm;?Qg6o_}BlT&H-dw(BJAgRR6
#C{pVco{K?(+GLUeiHhkDYu?nlK}&c)qi+GbVcpjn-l_01B`iyp}+d6kJfmE{^<bhC(zm20KKn&d3(8YyR&xP!q6k&Zg-!!PJ)W-
x+NANHixZ91UJZzBtsGj1vLRcQ4)bo4JrXe2&R?NB&h$W9~D*Z0V<THk!xY9*_bu*bOgzDnnc*tV$n0QQM6`+gKbe7){vplu4#-@
q|`+NNJME`G)BgNiqip%x^YufM9^CRlsz{k%FtaQmYFO<W**U?X>@CgJoAm#c)hxUh&yV>pzi6|%yQMbJHs<pts@3it^~fnuM9U!
H<VjjT2hp4MJER;F{3mDSjUWA^T&)k*w2tYN$(Hx%}0p9`h5bJA_^=)!`<Tvtx8G}Rf;M4exg!*!=tZ@)!Y_EFR3<onnzCwV&5<7
JQW_-w-;Y54kD8{3>t9UAHa6<HTHJi|Il#CefDE<DjogjL1bruJ*RS+jU^x1AJ6-Lm-0n_HjI@&-Vi7LMy$0?Rf9j^9nCwuzBIb-
ey_fR?DYS&HR{dopTwh2;_vbq$&F>N3@i`AK>f$!C50*qfSL_JMT+hjLtkDU^Ufbl#c_<byZ(2>7@{edSfZzoz8nRU@DQirCy(X)
du;XRfX`coa>x`<MJpvKYXlE_4|}auFjV(y{4`lQ2ZfB%erKlvpbp#2h+x$jZBnUv1EL?p!P61e1<AC92F?RH!5Yz1ZJMo9sFn$u
2}o^>MHEB5jtUq%0fq>~W({p7s48eErY5SYq^PEC8i}b2eT=gaUd>>yV{Mqy87|!%6cl3B5sj*(^_rr)7AU9+x+%mo@<A0*4eV-%
t)QrIw%iOeAyHfelL`O7yxFju&mhD2vFH~E0m@Uyv{3xWMf#vfNr@5r(I|unghQwrpc@fnSJevO>DkExzVU!OZ08zs{3WUyB1nXa
KJ$k(lZ!Z<88CmNx(NWnosPjl+4zU|LShV|D&R+{un$J5%BY%%Xab6*X^N5w=in#?5+UK3953;T(kO)htU@3i2rOqa6e&ij3`3;K
aD43Rg9YW`++G^}#}zo7aN#h{ED!E{5bqblhGr^CfF@y(0+D+~KaT)BUxEVus8kviDu6yi=zQfu7zU|Tq1+fl03R)N+#UyiiJX4F
hks}<tWXC5gzXgmQx`{~2czjcqUU5N%0l4vkbb|}p+Hel9C~ip^!EF*4r*KoDRrU9>Xi?Dx$gv>u<M>C9M9K4;ewufR^R)$oZ+Hd
a7=d3!gilXNj^Y(qy_q<Qbm+sfU}W*v>;NNWT+q@AcY_(APFFXpa_u)R%%(IiE1E{NEwipf+_|W0l-2ueN_}i?6wTOAW?CqY9-QQ
eoY}j^CwO0k+#?<C}?y6=}t(LiG(_GN>w0u0+jKu9%6~9BA|$Xf{3aiiJ%FV3Z_~rk|l-+f(D`~0*I(7n4I__$;N<e5>!%=5+EUx
lqeP%X+eTkTv&}8|2QyENfl8rLYPt%Pm*-VGDiba4UZnLx7ljX@xJX1Y(`BiSJ2+>6d_6Y{?wsVkcLf%*R>@3FzuG1p%=>8JUIC>
Z)K3viGsFa&|${D%OV<`$Q)CeBiN!5Uk?0BrUoL=QaP9Abs=(P`LS)1qeU2vG-+4}1jZz^VN}4h0mJFcZK_zoZ4GJjr@!_#w)jpw
`$E!PZsF*On!0$^Cnq(nzk<);MP=*F!$PPyDCL3fcKx0aHl5z{KgB}}tWvHbKYej+>h+3{VI_NUwZ|QwRf?xtL^nMtFuF<c%E?sg
!Q~CrT$Jf?Iu;4;3r(Lbi_pgf^hGf&6ma8^f|(0wTxn54xK5h^#}pSvbH*rvu9oczqDKNF*erm(kPruG`PwBw<aBiMFns)bsXSu$
9R>@lnO_w&_!gG%8_PNiK$Zz8kZDQdcb+b-M^sMeW)s`TMz)5^+iJGbFbZ155*knpa0nffe4FctxC|v@k9q9S;qWpsI%3mV<BvjX
zV6VcQqKMxrk<BR9cPVsRw1Tq!?k;}u<$05>eSWk>m3nFObJ57CATDormYE==X%vgu4XzScs)Nkld}SGiYBBL#Rc9hCPB#UEe+Tb
B$@Z(!94RgBn}{wK@E;j{=>}QsT?Rt8Ic;=qlH%>=+%O;sb3vx3$81@UPadTO%}=dvt!%W%SRijU8L#uZ!-2o-8YrSqbyPO!Wcpl
0BC#C*B0PGF@<taho*xU!WAHLU4W$?f;2^&He!CBoS>ra-<Gv%E}C3A(AjU7pUR%?-%5HxK@ms4TOg7{MJ}~<=XDl6t!4%;$0^A3
>#4tgE-tGjln;ijz=nXd2v7om@K2;1<WOzQC^1;T5g{}fAfYgzO`!S6-n6W_8l_7rAmW@u)!y_9S_1Sw8xJoS&hrP-ln{9`7h0?b
?E(*a)zXJjBzWR%gVMo21^3hs0f>F5SWTwAXlcg$PID|OsZ7aYheLfz<4wZ&Aqe#$F|)&Ep1eLpPU->keN{lxk+~ogOaMoZRbNsY
o>!ink5oM6NHL&cvi3QAucqwm9dU-Yu2{@$v#c$QIude-Jtj-)4(+a=N4@o6>L@@elSEh9Wk@kbVx%fsRp{p>nQO;74Iluq0t|$7
sis-Uqwbenu;49@<V})x(B^H+A1Z^A_>iD%R@_}655xsTw2nqZh9<G@fYjog2DO4Ep=7jAT&IX@5PTJ?x5oI*ie(tM@<1G%%i*EL
*m2f9%Ai6=93tb=fXqWPUaLC=zk`r+vMvFG1XWQ*6cz1YaoFWdd~2Py2Hs3HI@G)j@aHPj@_ICnV<4vTny|gKC<%xTw&luUUNHGG
!ZN_E$co8M6GOxZjNFJZ%#4!7hx8$s)DS8-fULkTZTTz^MJw?#88TPA(&d29M0)B*NEKKvW2qcFymZ@hPb@Bu9tjGyt}5!q@0s;?
HKQ~Z`ZKN7B^kYml~~@=I}?|C%(5^f!bgZ*G&o8iSp$wFDN((JMl4^&PEsJSMGhTpTX$xaCROw@s?cfLAxkSwfQ4!6BM&At2%Z&(
E+fg_svhiA0w!&Q=A>1`4RxhQJJi_~!7zlI=0loKNRW9s*+T6UH?2uobY8r`$2#Eifk5M6Ep-SAGC%<ZdtVy99g#%`BAQDFpJpJ=
S#rw3i0+mP5enu8n(IXn)^Hl{j-P9)qs#uK+8<$mF5}*U7)k@4&WK3|LtkT2G!&hh<(z2OrFL!`wMrXrnIvxyoW3>iF&r-BWF4xA
mrzIs%K=pFE!>#_f(}Jv1k=)sx;=0u(6otw!32Tm#^SyF@thEI*9jDUJ>d5}8xsk7ux~*>SOFt8M~!jsP6JX0a*+6AnNTE3Ty<JJ
f-H+ebS23frCOVkh)CF}WZD{>Xrol_rI9^YV&)SUDX=jXhm~{DjvKio2c$L4RG@1SXb^0wF;g$qKU3|DCs$s(?S+_Jl#A!n?!Zya
r-UWa50NUmNwHG|Pb{7YpA7kxB@|Bz6(k89q+=4-`ypy0-&fEc124hWhL70P@6eQ<w`q}0Xx4^qn6bz`0kKLo8VYlg$WcL}iS4E?
P+IynN3aPWFvozOY8KRUo&x0{IhqX_Dw>d!nHkV?h<%PLN*kCM#g4El9U^(gR|rRQso3XW$62A@Ds-lwVu-H?BgvhD5!CYTmWd}b
*K{vsBV5CmG7nOj?WV3s-6L7=9RoyF^)=}!LaPKidxnV75`KJ{?Y(SXn9mlt#(Co<xI_w32-!dZfd*rJZZvU9kfTB<WJ2kzsT%36
mhlx)OWcO5%tFH2TDsK8Qq7->3O!Yg^65%LYqC9F#cPv$p6ct%NUsXFr>gfmlx65IXJ^hx;3r$XSaNLL-+uyxKpGRZk-wb_G=Ykr
eOy%%NL1L+2_?Yy2C`Y-HYDGQWY1ZtG$^_!pPvRz9GG-SLSRnlIxHaLCyTS$)eIbUR9&F$axPfBy%9ozj$#7|fz_;{2V94QMnDxV
;t?_AHO5~y>T1kN4BSag8ZpE;V~`*bMVe@(P;frCKDAs<%*2=;2FPa)jN00(`D5E6!9;TAIEoLFJ;<4qM`3(ts5B~+a7211zgIER
>^)auL<$$kabYR!&l(!W(5hO{ePBVuD#!?fr2qvb3EqI2MN^n1wT)^@+U22*N{G&UbKkSh9|W`xYfuh8_|?<9_)YK0*FCE|`s25u
X6(rFS>q;;Y=*BXPd`v6tP%%phb%lf&z`lS&jxsr6R-q};+MHW!3g1ACS;AJ14l#z@M=I{_adY)>Xj$|-E#)77n-I>m=ZpnQ>8$}
AYg-?QFB^sdRmo9_jMeV`)n|E18nZZ`&yd}>=(kNg044q{rkU;7g`v7e6|U-^*<BP`uoc@?M&lCtvbM0v1s%)c)g1@SQQ*V!V#-Y
v$tSyQGudNeIOEv>bcNZnov<AmjMtvl>m}Qps%+%-_BP&DxKs@-LV*x^#(AxCS)h_e#LRm#vG8`g*{+l;wLj_iRJ9UQLRk38m7U^
4>mf&JOP3r*{@3$3OO2AApwtJ?(_*qv_9{aGKS||A>S<t^0i8_5BEZ3*BA|k0*=LavO(+0hN4TlFVdH)NfZhHEy-{_3&Q~w;+DRD
#+Zx39Cp03p#E+S+MEsQQ;;{+9LGh!03m)|9vu#Wss5dyVkgZXgb};C+>V7HOwBeVQY<kf_}<5FJbUOjd@)aPqIIq>7z5GX{wTrI
<8IPT-NkJgiTd}1>Y^lcxS2N5F>>(D8WOwKu-e2%a9Kj4(H;p?SY0qQ?9`!xo7^?6JHg(y#^!yo;QLJh<L%*HYd3mN6GBl!X_7lb
cy~8v?l7l?-D4g(4lI8!zhTt%oZ}E5WSHpJV%x9AH1)CTbvsTmw8aAwbs^pIK5zEi(oefCK?}C}`tg(6&N@2!ecHfqKxueNP{h-S
F$0M(G7K!h@t!ftVDDLzTFfG9w#tRYUT@P*jLnI>xp=_gF(JU!h}M&W|2GsVezfxy38LBn+z^Q-F-97gK;cz-nJ}(dnw!yyWh#oA
-7{OcmqRgBM;mhH?59sCV4PJba%CJ=t({jobDO?37h1DT5V=Dz-c^c&l9QKOtH#TVjmWHtZ($$Kd=G>)Z`4&Ndr<cN%YD+-kB??z
qbFTNqx1?MfQLu#ho9_-eAv&CeP_%#06!F+ui$CuziUmgr5fvXwT$(3Q^nR`=*S8+mMUh!{)tJ{_R_&&Sx&5)efDV?aZE%*(AnqR
7*69*DKBvJ=qB^bgfq?>g*_m{v^zq4N>Dgu84CBdJyWE&=rodkLGKxxV9`w(VYXE?Ffe#eLBw1(7HKM)EiJKG1{!e8ez}jikK0Ha
Ld*y)MdtS`yN$z)WI6gRqGEY^N!vz`K06o`7`iWv&v%v&MdP%G7-86@iTOy$Cm3^t#KN3nAv7#2E9GX9$|Dr>Ws_zYa9aTK@9~49
P~+Zu;pQQULHp^h)^|4zA;6E|(tV#leLN)Wcd)vl!XAs^OTpDg+%WH}I0uOLWrwW+H3)0jqD_(Zttq5A&xb$(*iOK+>{kQu2y`cz
*q&OTqm76i;L_!$9+EoLm&SQ>se*!8%?HzT!1#6B-vjv!Ghyxwh8faBqS;1Gy(A7dfz<ANBO9IjHud9{3ygZ8D4}UmgzR0$0QMIk
f!QQTJSVW^&+|>J=OAcZ29RWtcG@Qep=`Ahf!p?W9lv3Ey>5oRdzv>JV$$Jm7Q4AVx(lJ>%$%8<sQmh#r|@*jGCyiYQ13`h41B=H
xC_;CH|;bXJ^m`{rh;f+ODC}by-YqnYIme0V+Dev3rdY7fZ{bq#wSB;ML}%IflQM~6oeo!VgQ(FL;EasN;IillErAF@DjthAPb$X
6GB@llwz=1Xy~)61l6~<R}y>Yt`Cv$ld@^OjS@YKrj`j~LTD;Q2DFP|K{CuM)tcZ+ZsC?9(KCitIu?doY|Jop;}Jw1+HS>K;&HuW
H--`-H4Y|ZZZV{Z^TCksuEo#E?!E2aF`zbS(FNJ=Ht%5W_qgzKJ|W`0?cUqmcf2?unWLrA8xHk}Xbl?nPUEjYcqH@`cmsiiC;-OZ
>#-bexP#c~=+mNB2%>@r*-9)tu-=XC8%!qUhfH!fZ12EsFK;&<5NPv6nt@69DH#`W2=kpnP93;<Yz_r*bmUYzJ|^tBVwpr;03vDp
+)xK75Gb7y0jNh$QJ|U(VZeXcMW|cpCjGp7C%(#|)c!GjQ=Bvf?0cK5MUeI(=YWmt*xYff_128wPiJz;<OhdL?%9FmQT<cMw6H>P
=Z&)9;5!2;#gSjoQ3d)R-E-F1&8;H11dqQDagC6Th9*)SWnwB30tRB3fT|)Uriv(Pgl1ykICSJ(a*6t4{#~|Brr$va$g!ZOto9y#
!gYl>$~b^x5HltvdTmZ291OHbz~PXGyS}b)AEeXl(K=6Zp|`IYnfRtUXC9^5(DMz+^8n-Kc6snFxE*b>yUlR+&s*iJwb)2aN!g>2
PBTTY(-7+TPvMZ|XESNg%016}6&UTF)PoXa-G>vXULYLisN`$&BY>|c$O_fG6gXsGCS_IPWa>GHQ3|MoQVAXYv(#>fP=21|`Edk@
iP3|^!p9Nb-uAGygw!q8^z|1Oz(+w}p+&%1dD<3^CcjJvBm1NTR*hMyC}Bc_+ytE+ly6sX2>`6^tugIOk$cVdXxpk*HHWdl&=q^+
p`t;hLU_u#19rJvF+#X@#J?taQ?O#fFf{wAY`P+`N!^RUpLr;<%?N$AP~UCA3HIX>quXZ`Qxb>a6g)>kN%9X-j!j9fx0{{(`m3GL
?#&_66-7zSvQ@S$0DCqFn%56*GR)f2ms)tu2Sx)(Qohq>Ch&!uP$RjbC<LoGuAM&a(8N&$S_2r!PeSoE0)qAlf&vF3>10(I&Q9uq
+|E%HC2+%u=_oVDok*Zb+yFKlA`AkehT}rj@Po{7s0~$3q}4zW?h9MG!(a15g?AmK%iC6Js%co~4iiUp+IZ}qFsD%GkmXD~8rO8;
17c45Ln+cz14Tp?NJOR-BQk;wrb*RmFJ7jJyWZ<!yEAcI7-0)20ICYI&^j;~h`2=nM`=L>o=ogW;p`rz2UB^?1CWUXU?+g5ec-@#
JVSyAK#kzGkd6)TuLLO;@Mia!6|ET{!onu9h3F~;!UrADfi10RK_o11nPX=N9E-Kgq0!d~NdW>WB1{9>C@L!=C}?VmYReBRV9eK(
bWL?hdOFTKcEgA|w1NtvtEQpGt<@%JXbdK`bGhOv3%yckVIkcZpc5$^r$93?(GapT7$Ve%50WOr5kZF9bfrR5ZT~5$-3Ba3OB|3W
s|XU07#U>68!!mto2}wI5D@OQ5C-7HU}l`LE$)Q$INz;T8!7>V4?)ikrlxBtM<z(XLgAF(GJ}gX8k^5GAZT%GiI{_&z$M8WP}clG
8Mcm%8rG;aG9E0{4kKB?t%;jt1+x+&)0PB^1}w?RL8L_tB1{1&mBh^fXQLx@9ZW4qI@1mai6n+lE@-((36P+$L<Hp+w5lZ^QWc8m
bs`63?_`R}q?WImk=ir`5R!m6gG2&jn_M*lhz7zEV6_q13tAzO#oWc4F>%c?CQl=Lfwb7}HNE%80>V{Ifw#mJD2_z8z_e!04k+R6
%I6c2hdD(A^|TlyHM%eb7HvZ!RF=|xZv0&7FDb4ZZ+IZwx*G$}b>y>{?_AAqo0`NjCrpx)Mg~g7kWh`aQAbHp?P==N<DUbUw)!pB
>;Q?iAhd+7WVu?whJ}idiUte=EfC{I91=`gvczK>ofBaTkkFw)^6bN1mfj%BQ6j-Lf^yeg8G)^t<*?&4&NoiFu+(;}Z*qzZHHLX>
Vb;5uI@ec&m0Dz%p~Su1hB754M4f9Uc+{NHJDk1fRbn9(83II!5n-v&r3T)dIF%7CDQKt)ps_1aQBt%#Q?8IS5d>&Z!DnU>VJ2Sd
7~@2Oc$Dexb=2oI>i1)f7rfzi^&PHz6Ldo56=$ToSGgPL$WJy%Ft^VfGUZ{Gs5Vsf#a-iz<Bd;8uN>!Y8{!yvJ8a@!3QEo3yAw1D
qNG$%Q9(m9t_^j-9z1x~x&`sORPL=1dk3DiZp}LAab|{QAmjtfv(T|ym&*r4n3!A_U{kThjc>j+x#~v~uxn`%5cySf!BncEYlI}l
3FO$JNO67h-blfscfK6RL|Yt@Ft?i$5dx2Nwb@%S&ld@9yMksem7BgFOflZut>|$0nl)%~M(=G^rxi0Z2+sl1cEa|cd7yThq|=@=
JV4PR5PSwWBDPWBwu^hUH60!bT_=^zWl^M$Txvlhjq){hqAEnR2<<K_mK>rJQY4<aQ8Ih=sfR`6O^L3#G<cBG0+x8>G#Ui*?Sv)>
vU7RNGEqQhJDE65aia)vtIrfQsVstpy}Hb>?YTPbJSA2yeHD6VT?V8Ig3$wdplh{~9l03<K~@U|fT{^O@ol|#&n~xg=_bxPA=u}T
c92RT!T=ea@egyraeZbDBOuK1I_HQ($T~^~ZnSmp>~`(o@N#Qx84E&Q`_OKi;LsXR6AjCpn+-!L!vsXidOi~tE^&13B-zC(uLU)$
5%4>(^gLbhr4=MmP6)albL9*ykD+>=wiz#qn1Li&h+;YB2q0z08Ve#61%m-&!C}=v8}Ltiz2TyAIAAl;-k3@QCe61H$-&F4a*k5@
pR*%<j1JG&+sWmRQ86JAfQVQk!AU9{YPzS6c)2;(it*0Ey34*D_Sih_?CKka=XM`6c!wI3I$8cFH8|i{p;Q<Ldbdi;gAU&~apj(#
y59lxuyQeQDT&S<j>!=C>UL`3SUig&M1Vx5$p{r9sta0}dSyc`w)B}6V_@#)1#8oXW{+oXDZ^WmcO)*XIZaO?hY%^lkVRy|Ipk|O
Hx5n%XHeWYxKqf><_o<eih08)VjcA*i#pU7FgucgNQa*y?jA;q*&i{?TZp#xhBK!ab%)4_V929QnMi8M07(#obg}jcs2-lOeP5BO
#QY6m(bxhW@XgIhyx`a2z(d$<IaVgxm3EiQ7|#rLca60Fc`*e7Ee$AgH8#dRHX>tnjZjU51Gy8d7cg9?Xh|xNj0`vqX@up&hVbjx
XH^rj5=bc$As$+6c4DN1ifse9v%QR*`Gqajl~Eaai%d{*QvzWdI*LdpmLZKaCW?c)4eA=vKsE>Qau5Q;;esBtXvB!gzn#H;s?)r}
k;}pbt>aqx=$K=U%^mvG(5a{sYz$(>L{)(?<8(E};9xno1C&@5kzz7DxrCf$PAwHa;elX*z1VHhMuvokA~-ZF+W60-#K8DTwA=*&
?Ia4Sro)9O3wP%a52hqmqrV?U$n`-GIF5Wp1J#{FD8e3O#S#R{9d{<#@b(lv-4v)E{|BFOrkg{y`8U|oVK<yHouScJ0fP!9DUOTk
*lkltBn`pmje;slfz<4HJ~KKn!wfK^j1;aJl){-YmY8J#w;BuYo-5{sf2E7iJWorZ3TS3RAqszhc347moa8>3@ymUB=^5p&iCQ~$
VfI={aP97KMD%YGc(@Tvo80igH+Y~^0i+kzg+xaHpa8Z7?GZ-MA4|*Bc8K!BQgOO)9-tkLXYOd0lpg0|Deh&FAbvyO1tFPEKz-TM
AWY2~O7_5ebT%2@R&gaa3t`pild=v4+G+u`&i2f5+%$H+kUaC=_Qff0jbW78gJ8;Gj))zFlV$OzkGkpxs8;icsay~;BBJxp{5DF4
sdke#mH)!Se=?l{3LG#GpO{cOdmhRilMON$`XC($X$zQ{M4Cw{sur2sKjO`72r!66;4p70nB%A(gG{^kn(ef)gEBZ-&`0YCQA5rI
r38DS01r%nw1WC2S4jhpTt0|J?kCbh6fw`ai1><Q1|W!|@|*;8x^(dd<aEr-rHU*|PHJgPwn%pD1mVvLr=F*5nNXdiKMG{*+EKw3
EUgt4iB~1=!zXp73zKn*whD8La?*pUI-#oY*Z^?Y1KTOF79K@Y;m<oi3UjLk^hsIFL5n^=A4;$*XNen?_?-<_ChZ4z-{n5Y<)?=o
!_X7xy1v*>;_|f!KK@wN1BYqa9lMThM)OReg){Q$0#oz{Oc&XycA7!mEJ9_nV*~JT%0Qe{76aQ;ItLo#qfx{eYA(|q4LnKFKp5?~
$4LC2B+%Znbm};CXF40$nJCZ)Y)KbK9GW1pMITLrhzwPsX}yjsM?JP(I@JL~Fd9t;CW;q9PO6d7E-|K)N~XreG|^Kev>F3K!LXMR
pJG={Q@7q5+EIeSaGd2r-}86?@2DFB5LaUWSVQcPa!dE8Y2??Rk*NL;mmVx{Q`Bk!#W>wvk^oQ?#32$X`B;PCzZ?d6jsr+KviW)E
e+D98AeUqXPnY%e30|H@5zC0G{~J3;EtNGlhs-o!pO&lqQ_t)2ex%@sEJht6^Yuiu<$oOE4~t?|@YN3ZXbE7bpHTydrbJ^!WX*yo
I&9<F+mqwGI-$G-I+9UPOb}Fr6(vBTcgW!-0onF_ksVDHb(97sC)=~qUOunWmr0Z(uUsA>2d7*V90Py6?efs*fOnV_;Ghtlq>e!U
JB1z{IRqPW5`tui6CekzkPN83>7Q_AV8e^BU6qTkxXddsW9jj7M8)s=CbcFll1{^JQfLAppppVyg6CVgqI8G!X149znq;oIHH1b~
)>Wz2%}ws0nI{QMP9gWZ*7D`z+GUb(lCpD_aiGI!IhMBzTrMv7;z(qPG?Iu{Llg#@&~RefZ+h{)^TD(eR#Nv1E7nU58YYg7Vq>=j
ODlNa6*6$(ab}dcF*cU8U1qf1OcY@BqDwGHoMg#ZnPd%0fW&~t-ceN9wxtU}2Op;lRFbhxD#SRB0wn5OKnN0G-m?kTW^%&9Xx34{
)2ReB_6>=3h}|k)%`ruqq)a^SB3C0KqMiB3rguALjXmxdQ2~tWGS!`?cFd4F=<N{JwX^!eBnpIj?2s2TctRTpNCFLZfNT=<LM%};
Kvg6(so(+M^_XdxA|eyMq9OGZNEFFYLQ;_>P?Rji1XMJejh%RR_0BS2%yhFm6jdA|GSYHFQ+|J!LH7giiKf6Dr+}ZtJ2RU+|DyVv
D1KsdXbYjjFel-fz%wN`?(12l8381I`d@-V!Dl5u3fRvt&;;n`r>zf0>#5HE+acM>5)(a7x6crtOxBGr^CzIx)6Y)}ISL8$&YG6E
Pt+iLU&mkKgxDnyU-Tl2<6~9`veAVN!R{CRLcnET68Qd{B}Bx3e962&mca6!9lD9yN+aR@WI<V7vqCg96+utZOa#y&O#u{D5==x>
GfPB8M9~mL&{9CL1SthdO3G4J4TVprRMICq5L5fmxP$7oTQx@028r~BBgz39NP*tuAN^pPK8JDGY<-`<%hHKW8oBL2H=(!cec0rj
!X2Uhvyf!qucP$uFn)Z|A3@<GR0;6$gy$wWDt9D}0YH=uOcEQz3OR)eAyfOH285sifRQ~aXSq-^p`<jHMNb76gQB6E;-?`0q!gQ@
3{4U=IDv@41}KH?<{gLFnZMhjqE#V46eTE4NF@XitpF4P8X_ix=V5P2gYMe>+U9qM-}iiUgn;R)6%w-y*aKwi>@?OXDka8vDmgV1
gZIbiw+5RL=>{JEW-@FnJQ)lbM$6i`+fgEQ0oqSuNJvs>??6A$NPSPI83+T$71dfFz__Sm7$B{vijVsx^^3G7^(&Jy24%#mP<dcd
K*`xR8RQ<iD&|iPhTgfe0?E@3o}YO^2X{^3@G;Qlu4<%y^t<N~mTOcx3lW_s&c{0y>!-1(osA6?r3pgPr41-hKKsq%*MSQ#DNrZO
4&l9?axgfL2c`E(`1({282<lObW`(dUqn9tMg>oKVz>q%C`Oo*Km}<c4JhbwI#c@*j)BqZNk{VRaXM&bVkU|jA_6KZ{;BtQVcQ9|
Hb)nRavF&PNEXTHSzq?q&>;Z$hoARxp-$J*eg3@h^#D7Nd|n}7F%rQBbC)e7Ly3JM-Xq7ibGu-kbDx80Jb#*~!6KZnO$Z<7W5Yy6
LZu&2>Z&y`uRcc~4gj7b*f^GT#uj3Tk}O5NJW|D{L~QAX#uGjW{q_dAD648Ujfk3U-F>optI1W-h3^CYM}7Rw>?5y56_TR-8j}@}
_Ii)BPixbyv_#F>jF^6~3wVc7j#F#FewyfLV|Ol_3;rAfYyl8Vq)IJ6X*A3<fdxeoD*sbr=5>dgn=*hFkTQ&*D+!P(5cvQpSw9Wl
Cuz)|UzU{lK9PdN;IsO@^x)+<Fe`2Blhj9wovl=;Qc%#8_>t%4cARYbP=v^;f++V->|10w`B<>C$!qJK0tTz<wdnezA2ZLihu0=y
KBEa}cg@d`j6`xs)HGy(N$P{=Pi3W!Yax^6n!-ymz)#A3u#=yfz#2eZCitV)4)YitlI8{fyosb8H7U!TOmo}2VXnhCDjoLFkl_di
Lo#u6+w!v6kc|T@GkL?JFr-SI=1B}b1F*valAg+RV4Y+&GS}S&k??U$XPR*Dc0^?P8$OBq-S4$KowG;A2DG?9_$4x<!zLz@nkia=
a~uga8z_w0NTdrr>WFcX`7kCW8hblrA{St7I8DRcd2UJK15$}L@Ymq*@7n^xafdm{qL=7%k_<z3a5?)Drki>c>s?Dh4dm`lhIU|y
-sC=S14aL3w_$)@WNd))LPyx8KHfZJ=xX?hNEQfvMh~VLbz_K5s|lDKfuWYFBbX*5NJ~n!i#=?W4e><CVB^;%kvm!3C&*zGg2Ui|
Q2|0Kk_r0F^d1oBZtsNUF_6%ovn{maDXT%-^#O3!cOjQ+1)#>uOJf>JucHAGv#TF-)@vtLQ<<F1g--^*Nr0+PcQ?#DgQjGR1I8Km
9$DUb2EcX2$T(+_v6p0o`bvZmC{mL&L^TVrPx8pnnpMz=i6A@meT($q@OdI21xXoaTp%N)DsK`;C472)=c7ZGsblM>dyn*`N?XLz
V_TLTRFLlbdSnA|hEmp`Nr3{KONV(QRYwgfZ6g7k6NITm&1lwcJK2?uoQ>Yxc{Z6iW{3Lub;Fvkp_mRlT<f;YCYYv~iYw!%1PO>0
z$J&A?{+szV+hV%2JqTKLI}ogq%cH52q_l|4FP2pavY#Q8zDQkFpcQ}c@>0B8k%MW3{xyp43m*TF$HHkIp&DzJLP%0c`U9>LYz$&
ZI)TnfzhsJB{fOLzypEBY<qP?3KZy=Zq%bFo4sI;(+*A9k~zWp^*T4KH#KDAZsD3u5mkovm!_~sILzC$)h0?Mdaf9A$7#`b$)U42
(Th~U787mJ6EP_kQ7Br}&eA%X=9L3_Vo6dnxo0;HU}zbva$_#A$Q$Tm&~ZwY+z!I+w=5PpPYlp1Gg6RJU0kl*9eJDAmag~^1f8Z8
Sp_>Afl^VDc#oGZ_)R7NaoEl7?&w(q1eJhok#i^*D~ZPTc?uLxj^i|RLw4dK`R73d4k{XX`l3n*zRY{_!~;k+4monlwyP3>N;Q3q
5}a~@`a1#Uz31E)H0(D6xY`fSDO4t+36el%l_pUQ$+JQsC={9yC>M~3R8oXU1quR!PQlQSWJkAnO$1DsKPo6#hKRwEB1><J<tO+0
Py<KYiu*Sgm&>{>st2P3K|xO#P^N{S>5u*~>-ucjY;%ksi~C;vjG6y0|9s&3Y}Sf4xAw5x`6q`N>`yg76;EEzo);Tay)d_)x0+Pl
M?Di?&r*iDCUUenWZr~UWu45{4bsbhAIF(Ch)Qjkzti6X5dSo>790h?t-<nY`CYM8OdWrIYe=E!pMHvYAJkr$bGWzuSQbMPtVI&W
XP&%hE{lFi_2c7*PYmLfhGg_|$Yrfgcrr@`7q3h<%qPFxdF|JyoypT-tE9u|ewY}F2r1{zA(PzVJm}6(u3&t;b<bCJATma9A%Bgd
hU}e<D-}cQgA(cP+~i*Q1yAYqV`+^)r}|9)le>|_|DN4ChJV<efaJ14x)^e<LZ3%}&IKLCRhbl6DJF;%B#YHtP5hbI%w0Zi9M;CJ
7L@vfJw~+*)6c!bCSwgc(2wN7!;YW)kGGSG>M>27i9C>l-S>BucK*G2(K(|_jk62E(t0$=d5BJW>MbA@jjWERQO4@@8ZtjMT%fkO
G1p&(i+#mf0GN^qM1D@Hch`3#dQcytcnBB%NGM~Hm(+>xt1LqHuaufn%CI0O@SpIT^ZpCK%kau?W5HBcj~xbsB@ZQK#08*_OA5*=
*lJZ&%Q>t-`Lt(%rMVX~IHp(cX^i<!wIwxXt}99F4IJneVtN%J%F(~8^VMQBZoSg(k=|_WclY6oqelM^^lN{Pen$)zC=3}EPngQK
m8hXuBDJ)(+s9q{O!8Vu*<f=Yi4Mao%#~-w7E<N@q&$HyF0KY$HQ41<7VLhnyY9{Z_`8xR!i0l@^dg`
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
